using System.Numerics;

namespace AdobeSdk.Emulator.Pictures.Chance;

/// <summary>
/// Chance that repeats: xoshiro256** started by SplitMix64. <see cref="Random"/> promises the same
/// numbers for a seed only within one version of .NET, and pictures must not change with it.
/// </summary>
internal sealed class SeededRandom
{
    private readonly ulong _seed;
    private ulong _a, _b, _c, _d;

    public SeededRandom(ulong seed)
    {
        _seed = seed;
        _a = Next(ref seed);
        _b = Next(ref seed);
        _c = Next(ref seed);
        _d = Next(ref seed);

        static ulong Next(ref ulong state) => StableHash.Mix(state += 0x9E3779B97F4A7C15);
    }

    /// <summary>A stream of its own for <paramref name="purpose"/>: what one painter draws doesn't shift what another draws.</summary>
    public SeededRandom Fork(string purpose) => new(StableHash.Combine(_seed, StableHash.Of(purpose)));

    public ulong Bits()
    {
        ulong result = BitOperations.RotateLeft(_b * 5, 7) * 9;
        ulong shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = BitOperations.RotateLeft(_d, 45);
        return result;
    }

    /// <summary>0 (included) to 1 (excluded).</summary>
    public float Unit() => (Bits() >> 40) * (1f / (1 << 24));

    public float Between(float low, float high) => low + ((high - low) * Unit());

    /// <summary>0 to <paramref name="count"/> − 1.</summary>
    public int Below(int count) => (int)(((Bits() >> 32) * (ulong)count) >> 32);

    public bool Chance(float probability) => Unit() < probability;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Roughly normal, mean 0, deviation 1: a sum of uniforms is enough for a painter.</summary>
    public float Gauss() => (Unit() + Unit() + Unit() + Unit() - 2f) * 1.73f;
}
