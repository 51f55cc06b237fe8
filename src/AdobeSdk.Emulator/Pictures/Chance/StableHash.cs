namespace AdobeSdk.Emulator.Pictures.Chance;

/// <summary>A hash of words that is the same in every process, unlike <see cref="string.GetHashCode()"/>.</summary>
internal static class StableHash
{
    /// <summary>FNV-1a over the UTF-16 code units, well mixed.</summary>
    public static ulong Of(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char unit in text)
        {
            hash = (hash ^ unit) * 1099511628211;
        }

        return Mix(hash);
    }

    /// <summary>One hash out of two.</summary>
    public static ulong Combine(ulong left, ulong right) => Mix(left ^ (Mix(right) + 0x9E3779B97F4A7C15));

    /// <summary>SplitMix64's finaliser: neighbouring inputs become unrelated outputs.</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
