using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The size of an image.</summary>
/// <param name="Width">The width in pixels, 1–4096.</param>
/// <param name="Height">The height in pixels, 1–4096.</param>
/// <remarks>Adobe's schema <c>Size</c>. Each operation allows only some sizes.</remarks>
public sealed record ImageSize(
    [property: JsonPropertyName("width")] int Width,
    [property: JsonPropertyName("height")] int Height) : AdobePayload
{
    /// <summary>The size as <c>2048×2048</c>.</summary>
    public override string ToString() => $"{Width}×{Height}";
}
