"""What all kernels share, and numba has no name for: eight bytes at any place, counts of bits, UTF-8. Loads numba."""
# mypy: allow-untyped-defs, allow-untyped-calls, allow-untyped-decorators

from __future__ import annotations

from typing import Any

import numpy as np
from llvmlite import ir  # type: ignore[import-untyped]
from numba import types
from numba.extending import intrinsic

from dedup.compiling import compiled

READ_BYTES = "Array(u1, 1, 'C', readonly=True)"
"""The type of a buffer that a kernel only reads."""
EVERY = np.uint64(0x0101010101010101)
HIGH_BITS = np.uint64(0x8080808080808080)

_intrinsic: Any = intrinsic  # its type would have the first parameter in every call


@_intrinsic
def load(typing_context: Any, array: Any, index: Any) -> Any:
    """The eight bytes from ``array[index]`` on as a little-endian number, wherever they stand."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        data = context.make_array(signature.args[0])(context, builder, args[0]).data
        place = builder.bitcast(builder.gep(data, [args[1]]), ir.IntType(64).as_pointer())
        return builder.load(place, align=1)

    return types.uint64(array, types.int64), generate


@_intrinsic
def store(typing_context: Any, array: Any, index: Any, value: Any) -> Any:
    """Write ``value`` as eight bytes to ``array[index:]``."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        data = context.make_array(signature.args[0])(context, builder, args[0]).data
        place = builder.bitcast(builder.gep(data, [args[1]]), ir.IntType(64).as_pointer())
        builder.store(args[2], place, align=1)
        return context.get_dummy_value()

    return types.void(array, types.int64, types.uint64), generate


@_intrinsic
def trailing_zeros(typing_context: Any, value: Any) -> Any:
    """How many bits of a number below its lowest 1; 64 for 0."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.cttz(args[0], ir.Constant(ir.IntType(1), 0))

    return types.int64(types.uint64), generate


@_intrinsic
def ones(typing_context: Any, value: Any) -> Any:
    """How many bits of a number are 1."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.ctpop(args[0])

    return types.int64(types.uint64), generate


@_intrinsic
def multiply_high(typing_context: Any, a: Any, b: Any) -> Any:
    """The upper half of the product of two numbers of 64 bits."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        double = ir.IntType(128)
        product = builder.mul(builder.zext(args[0], double), builder.zext(args[1], double))
        return builder.trunc(builder.lshr(product, ir.Constant(double, 64)), ir.IntType(64))

    return types.uint64(types.uint64, types.uint64), generate


@_intrinsic
def swap(typing_context: Any, value: Any) -> Any:
    """The eight bytes of a number in reverse."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.bswap(args[0])

    return types.uint64(types.uint64), generate


@compiled()
def decode(raw, i):
    """The code point that begins at ``raw[i]``, which is no ASCII, and where the next one begins."""
    lead = np.uint32(raw[i])
    code = np.uint32(raw[i + 1] & 0x3F)
    if lead < 0xE0:
        return ((lead & np.uint32(0x1F)) << np.uint32(6)) | code, i + 2
    code = (code << np.uint32(6)) | np.uint32(raw[i + 2] & 0x3F)
    if lead < 0xF0:
        return ((lead & np.uint32(0x0F)) << np.uint32(12)) | code, i + 3
    code = (code << np.uint32(6)) | np.uint32(raw[i + 3] & 0x3F)
    return ((lead & np.uint32(0x07)) << np.uint32(18)) | code, i + 4
