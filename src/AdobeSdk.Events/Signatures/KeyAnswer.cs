namespace AdobeSdk.Events.Signatures;

/// <summary>What came of asking for a key.</summary>
/// <param name="Key">The key, as DER; <see langword="null"/> if there is none.</param>
/// <param name="MayCome">Whether it may be had later.</param>
internal sealed record KeyAnswer(byte[]? Key, bool MayCome)
{
    /// <summary>There is no key of this name.</summary>
    public static KeyAnswer None { get; } = new(null, MayCome: false);

    /// <summary>Nobody can say now.</summary>
    public static KeyAnswer Later { get; } = new(null, MayCome: true);
}
