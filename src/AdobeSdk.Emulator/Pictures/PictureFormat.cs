namespace AdobeSdk.Emulator.Pictures;

/// <summary>How a picture is written.</summary>
/// <param name="MediaType">The format.</param>
/// <param name="Quality">Photoshop's word for a JPEG's quality.</param>
/// <param name="Compression">Photoshop's word for a PNG's compression.</param>
internal sealed record PictureFormat(string MediaType, string? Quality = null, string? Compression = null)
{
    private static readonly string[] Qualities = ["very_poor", "poor", "low", "medium", "high", "maximum", "photoshop_max"];
    private static readonly string[] Compressions = ["none", "very_low", "low", "medium_low", "medium", "medium_high", "default", "high", "very_high", "maximum"];

    /// <summary>1 to 100.</summary>
    public int JpegQuality => Quality is null ? 92 : 10 + (15 * Array.IndexOf(Qualities, Quality));

    /// <summary>0 to 9.</summary>
    public int PngLevel => Compression is null ? 4 : Array.IndexOf(Compressions, Compression);
}
