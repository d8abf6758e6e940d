-- Forgets documents, as if they had never come. KEYS[1] the base of all names.
-- ARGV: cap, bands, "id" or "number", and the ids or numbers. Returns how many documents there were.
local base = KEYS[1]
local cap, width, kind = tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3]

local function in_order(list, row)
  -- The row's place among the members of a list that is kept in order.
  for _, member in ipairs(redis.call('LRANGE', list, 0, -1)) do
    if tonumber(member) > row then
      redis.call('LINSERT', list, 'BEFORE', member, row)
      return
    end
  end
  redis.call('RPUSH', list, row)
end

local function forget_row(row)
  local name = base .. 'rows' .. row
  local parts = redis.call('LRANGE', name, 0, -1)
  if #parts == 0 then return end
  local key, content = parts[2], parts[3]
  local representative = redis.call('HGET', base .. 'keys', key)
  if representative ~= tostring(row) then
    redis.call('LREM', base .. 'copies' .. representative, 1, row)
  else
    local copies = base .. 'copies' .. row
    local heir = redis.call('LPOP', copies)
    if heir then
      redis.call('HSET', base .. 'keys', key, heir)
      redis.call('RPUSH', base .. 'rows' .. heir, content)
      if redis.call('EXISTS', copies) == 1 then redis.call('RENAME', copies, base .. 'copies' .. heir) end
    else
      redis.call('HDEL', base .. 'keys', key)
    end
    -- The content ends with the band keys, if the row has any.
    local bands = (#content > 16) and string.sub(content, -4 * width) or ''
    for band = 1, (#bands > 0) and width or 0 do
      local bucket = base .. 'bucket' .. band .. ':' .. string.sub(bands, 4 * band - 3, 4 * band)
      local size = redis.call('LLEN', bucket)
      redis.call('LREM', bucket, 1, row)
      if heir then
        in_order(bucket, tonumber(heir))
      elseif size > cap then
        redis.call('DECR', base .. 'overflow')
      end
    end
  end
  redis.call('DEL', name)
  redis.call('HDEL', base .. 'rows', row)
end

local numbers = {}
for i = 4, #ARGV do
  if kind == 'number' then
    numbers[#numbers + 1] = ARGV[i]
  else
    for _, number in ipairs(redis.call('LRANGE', base .. 'id:' .. ARGV[i], 0, -1)) do numbers[#numbers + 1] = number end
  end
end
local count = 0
for _, number in ipairs(numbers) do
  local name = base .. 'documents' .. number
  local parts = redis.call('LRANGE', name, 0, -1)
  if #parts > 0 then
    for row = tonumber(parts[4]), tonumber(parts[5]) do forget_row(row) end
    redis.call('DEL', name)
    redis.call('HDEL', base .. 'documents', number)
    redis.call('LREM', base .. 'id:' .. parts[1], 1, number)
    redis.call('ZREM', base .. 'seen', number)
    count = count + 1
  end
end
return count
