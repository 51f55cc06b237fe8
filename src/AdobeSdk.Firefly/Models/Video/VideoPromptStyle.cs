using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The style of a video.</summary>
/// <remarks>Adobe's schema <c>VideoPromptStyle</c>.</remarks>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<VideoPromptStyle>))]
public readonly record struct VideoPromptStyle(string Value) : IOpenEnum<VideoPromptStyle>
{
    /// <summary>Anime.</summary>
    public static VideoPromptStyle Anime { get; } = new("anime");

    /// <summary>3D rendering.</summary>
    public static VideoPromptStyle ThreeD { get; } = new("3d");

    /// <summary>Fantasy.</summary>
    public static VideoPromptStyle Fantasy { get; } = new("fantasy");

    /// <summary>Cinema.</summary>
    public static VideoPromptStyle Cinematic { get; } = new("cinematic");

    /// <summary>Animated clay.</summary>
    public static VideoPromptStyle Claymation { get; } = new("claymation");

    /// <summary>Line art.</summary>
    public static VideoPromptStyle LineArt { get; } = new("line art");

    /// <summary>Stop motion.</summary>
    public static VideoPromptStyle StopMotion { get; } = new("stop motion");

    /// <summary>2D drawing.</summary>
    public static VideoPromptStyle TwoD { get; } = new("2d");

    /// <summary>Vector art.</summary>
    public static VideoPromptStyle VectorArt { get; } = new("vector art");

    /// <summary>Black and white.</summary>
    public static VideoPromptStyle BlackAndWhite { get; } = new("black and white");

    /// <inheritdoc/>
    public static VideoPromptStyle FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
