using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A format that Photoshop writes.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<PhotoshopMediaType>))]
public readonly record struct PhotoshopMediaType(string Value) : IOpenEnum<PhotoshopMediaType>
{
    /// <summary>JPEG.</summary>
    public static PhotoshopMediaType Jpeg { get; } = new("image/jpeg");

    /// <summary>PNG.</summary>
    public static PhotoshopMediaType Png { get; } = new("image/png");

    /// <summary>TIFF.</summary>
    public static PhotoshopMediaType Tiff { get; } = new("image/tiff");

    /// <summary>A Photoshop document.</summary>
    public static PhotoshopMediaType Psd { get; } = new("image/vnd.adobe.photoshop");

    /// <summary>A Photoshop cloud document.</summary>
    public static PhotoshopMediaType CloudDocument { get; } = new("document/vnd.adobe.cpsd+dcxucf");

    /// <summary>A Photoshop cloud document, in parts.</summary>
    public static PhotoshopMediaType CloudDocumentParts { get; } = new("document/vnd.adobe.cpsd+dcx");

    /// <summary>JSON.</summary>
    public static PhotoshopMediaType Json { get; } = new("application/json");

    /// <inheritdoc/>
    public static PhotoshopMediaType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
