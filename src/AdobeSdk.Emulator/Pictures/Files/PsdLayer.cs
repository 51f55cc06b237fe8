using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Files;

/// <summary>A layer of a Photoshop document.</summary>
internal sealed class PsdLayer : IDisposable
{
    public required string Name { get; set; }

    public required Region Bounds { get; init; }

    public int Id { get; set; }

    /// <summary>Photoshop's word of version 2: <c>layer</c>, <c>text_layer</c>, <c>group_layer</c>, …</summary>
    public string Type { get; set; } = "layer";

    /// <summary>What a text layer says, where the emulator wrote the document.</summary>
    public string? Text { get; set; }

    /// <summary>0 to 255.</summary>
    public byte Opacity { get; init; } = 255;

    public bool IsVisible { get; init; } = true;

    public string BlendMode { get; init; } = "normal";

    /// <summary>How many groups it lies in.</summary>
    public int Depth { get; set; }

    /// <summary>As large as <see cref="Bounds"/>, not premultiplied; nothing for a group or an adjustment.</summary>
    public Raster? Pixels { get; set; }

    public void Dispose() => Pixels?.Dispose();
}
