using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The format of a file that Photoshop v1 makes.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<ImageFormat>))]
public readonly record struct ImageFormat(string Value) : IOpenEnum<ImageFormat>
{
    /// <summary>A new Photoshop document.</summary>
    public static ImageFormat Psd { get; } = new("image/vnd.adobe.photoshop");

    /// <summary>JPEG.</summary>
    public static ImageFormat Jpeg { get; } = new("image/jpeg");

    /// <summary>PNG.</summary>
    public static ImageFormat Png { get; } = new("image/png");

    /// <summary>TIFF.</summary>
    public static ImageFormat Tiff { get; } = new("image/tiff");

    /// <summary>A new Photoshop document, in an older spelling.</summary>
    public static ImageFormat OldPsd { get; } = new("vnd.adobe.photoshop");

    /// <summary>GIF, in Adobe's older description; of actions alone.</summary>
    public static ImageFormat Gif { get; } = new("image/gif");

    /// <inheritdoc/>
    public static ImageFormat FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
