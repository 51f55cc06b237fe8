namespace AdobeSdk.Emulator.Pictures;

/// <summary>What to paint.</summary>
/// <param name="Prompt">The words.</param>
/// <param name="Seed">The same seed and scene give the same bytes.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
internal sealed record Scene(string Prompt, long Seed, int Width, int Height)
{
    /// <summary><c>photo</c>, <c>art</c>, or nothing.</summary>
    public string? ContentClass { get; init; }

    /// <summary>Firefly's style presets, such as <c>watercolor</c>, free style words, and for films its words for camera and shot, such as <c>camera pan left</c>.</summary>
    public IReadOnlyList<string> Styles { get; init; } = [];

    /// <summary>Encoded picture whose colours are taken over.</summary>
    public byte[]? StyleReference { get; init; }

    /// <summary>Encoded picture whose layout is taken over.</summary>
    public byte[]? StructureReference { get; init; }

    /// <summary>2 to 10.</summary>
    public int? VisualIntensity { get; init; }
}
