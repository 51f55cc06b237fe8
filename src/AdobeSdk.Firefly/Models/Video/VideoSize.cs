using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The size of a video.</summary>
/// <param name="Width">The width in pixels, 1–8192.</param>
/// <param name="Height">The height in pixels, 1–8192.</param>
/// <remarks>Adobe's schema <c>ClinetoSize</c>.</remarks>
public sealed record VideoSize(
    [property: JsonPropertyName("width")] int Width,
    [property: JsonPropertyName("height")] int Height) : AdobePayload
{
    /// <summary>The size as <c>1920×1080</c>.</summary>
    public override string ToString() => $"{Width}×{Height}";
}
