-- Adds a document, or tells what adding it would find. Atomic, so of workers that bring one text exactly one is first.
-- KEYS[1] the base of all names. ARGV: keep (1 or 0), cap, seen ("" for the server's clock), id, site, bands, n,
-- and for each of the n rows: paragraph, match key, content ("" for a row that matches only exactly), band keys.
-- Returns the document's number, its first row, and for each row a list: its representative, negated, or candidates.
local base = KEYS[1]
local keep, cap, seen, id, site = ARGV[1] == '1', tonumber(ARGV[2]), ARGV[3], ARGV[4], ARGV[5]
local width, n = tonumber(ARGV[6]), tonumber(ARGV[7])
local number = redis.call('INCR', base .. 'order')
local first = tonumber(redis.call('GET', base .. 'row') or '0') + 1
local row, overflow = first, 0
local found, pushed, claimed = {}, {}, {}
for i = 0, n - 1 do
  local at = 8 + 4 * i
  local paragraph, key, content, bands = ARGV[at], ARGV[at + 1], ARGV[at + 2], ARGV[at + 3]
  local name = base .. 'rows' .. row
  if keep then
    redis.call('HSET', base .. 'rows', row, name)
    redis.call('RPUSH', name, number .. ' ' .. paragraph, key)
  end
  local candidates = {}
  if redis.call('HSETNX', base .. 'keys', key, row) == 0 then
    local representative = redis.call('HGET', base .. 'keys', key)
    candidates[1] = -tonumber(representative)
    if keep then redis.call('RPUSH', base .. 'copies' .. representative, row) end
  else
    claimed[#claimed + 1] = key
    if keep then redis.call('RPUSH', name, content) end
    local met = {}
    for band = 1, (#bands > 0) and width or 0 do
      local bucket = base .. 'bucket' .. band .. ':' .. string.sub(bands, 4 * band - 3, 4 * band)
      local size = redis.call('RPUSH', bucket, row)
      pushed[#pushed + 1] = bucket
      if size > cap then overflow = overflow + 1 end
      if size > 1 then
        for _, member in ipairs(redis.call('LRANGE', bucket, 0, math.min(cap, size - 1) - 1)) do
          if not met[member] then
            met[member] = true
            candidates[#candidates + 1] = tonumber(member)
          end
        end
      end
    end
  end
  found[#found + 1] = candidates
  row = row + 1
end
if keep then
  if seen == '' then
    local now = redis.call('TIME')
    seen = now[1] .. '.' .. string.format('%06d', tonumber(now[2]))
  end
  local name = base .. 'documents' .. number
  redis.call('HSET', base .. 'documents', number, name)
  redis.call('RPUSH', name, id, site, seen, first, row - 1)
  redis.call('RPUSH', base .. 'id:' .. id, number)
  redis.call('ZADD', base .. 'seen', seen, number)
  redis.call('SET', base .. 'row', row - 1)
  redis.call('INCRBY', base .. 'overflow', overflow)
else
  for i = #pushed, 1, -1 do redis.call('RPOP', pushed[i]) end
  for i = 1, #claimed do redis.call('HDEL', base .. 'keys', claimed[i]) end
  redis.call('DECR', base .. 'order')
end
return {number, first, found}
