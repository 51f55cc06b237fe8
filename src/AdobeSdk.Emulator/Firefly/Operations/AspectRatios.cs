namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>
/// The sizes of v4, by aspect ratio and resolution level. Adobe documents the words and not the pixels: these are the
/// multiples of 32 nearest to them, and v3's own sizes at 4MP.
/// </summary>
internal static class AspectRatios
{
    public const string DefaultLevel = "2.4MP";

    public static IReadOnlyList<string> Levels { get; } = ["1MP", DefaultLevel, "4MP"];

    private static readonly Dictionary<string, PixelSize[]> Sizes = new(StringComparer.Ordinal)
    {
        ["1:1"] = [new(1024, 1024), new(1536, 1536), new(2048, 2048)],
        ["4:3"] = [new(1152, 896), new(1792, 1344), new(2304, 1792)],
        ["3:4"] = [new(896, 1152), new(1344, 1792), new(1792, 2304)],
        ["16:9"] = [new(1344, 768), new(2048, 1152), new(2688, 1536)],
        ["9:16"] = [new(768, 1344), new(1152, 2048), new(1536, 2688)],
    };

    public static IReadOnlyCollection<string> Names => Sizes.Keys;

    public static PixelSize Size(string ratio, string level) => Sizes[ratio][Levels.ToList().IndexOf(level)];

    /// <summary>The ratio that a picture of this size is closest to.</summary>
    public static string NearestTo(PixelSize like) =>
        Sizes.MinBy(entry => Math.Abs(Math.Log(Ratio(entry.Value[0]) / Ratio(like)))).Key;

    private static double Ratio(PixelSize size) => (double)size.Width / size.Height;
}
