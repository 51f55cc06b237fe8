namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>The sizes that Firefly paints, by model, as its API description lists them.</summary>
internal static class ImageSizes
{
    public static PixelSize Default { get; } = new(2048, 2048);

    public static IReadOnlyList<PixelSize> Image3 { get; } =
    [
        new(2048, 2048), new(1024, 1024), new(2304, 1792), new(1792, 2304), new(2688, 1536),
        new(2688, 1512), new(1344, 768), new(1344, 756), new(1152, 896), new(896, 1152),
    ];

    public static IReadOnlyList<PixelSize> Image4 { get; } =
        [new(2048, 2048), new(2304, 1792), new(1792, 2304), new(2688, 1536), new(1440, 2560)];

    /// <summary>For similar, fill and object composite.</summary>
    public static IReadOnlyList<PixelSize> Edits { get; } =
    [
        new(2048, 2048), new(1024, 1024), new(2304, 1792), new(1792, 2304),
        new(2688, 1536), new(1344, 768), new(1152, 896), new(896, 1152),
    ];

    public static IReadOnlyList<PixelSize> OfModel(string model) =>
        model.StartsWith("image4", StringComparison.Ordinal) ? Image4 : Image3;
}
