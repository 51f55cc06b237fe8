using System.Text.Json;
using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>The shapes that several requests share.</summary>
internal static class Shapes
{
    public static Rule Url { get; } = new UrlRule();

    /// <summary>A URL alone, as masking and auto-crop take it.</summary>
    public static Rule UrlSource { get; } = new ObjectRule().Required("url", Url);

    public static Rule File { get; } = ShapeRule.ByMember(
        ("url", UrlSource),
        ("creativeCloudPath", new ObjectRule().Required("creativeCloudPath", Rule.Text(1)).Optional("creativeCloudProjectId", Rule.Text(1))),
        ("creativeCloudFileId", new ObjectRule().Required("creativeCloudFileId", Rule.Text(1))),
        ("lightroomPath", new ObjectRule().Required("lightroomPath", Rule.Text(1))));

    /// <summary>A file or a text that is sent along.</summary>
    public static Rule FileOrText { get; } = new ShapeRule(
        (static value => value.TryGetProperty("content", out _), new ObjectRule().Required("content", Rule.Text(0, 51_200)).Optional("contentType", Rule.Text())),
        (static _ => true, File));

    public static Rule Image { get; } = new ObjectRule().Required("source", File);

    public static Rule MaskingImage { get; } = new ObjectRule().Required("source", UrlSource).Optional("mediaType", Rule.Text(1));

    public static Rule Destination { get; } = ShapeRule.ByMember(
        ("url", new ObjectRule().Required("url", Url).Optional("storageType", Rule.Words("azure", "dropbox"))),
        ("creativeCloudPath", new ObjectRule().Required("creativeCloudPath", Rule.Text(1)).Optional("creativeCloudProjectId", Rule.Text(1))),
        ("embedded", new ObjectRule().Required("embedded", Rule.Words("string", "base64", "json"))),
        ("validityPeriod", new ObjectRule().Required("validityPeriod", Rule.Integer(60, 86_400))));

    public static Rule Quality { get; } = Rule.Words("very_poor", "poor", "low", "medium", "high", "maximum", "photoshop_max");

    public static Rule Compression { get; } = Rule.Words("none", "very_low", "low", "medium_low", "medium", "medium_high", "default", "high", "very_high", "maximum");

    public static Rule Resample { get; } = Rule.Words("nearest_neighbor", "bilinear", "bicubic", "bicubic_smoother", "bicubic_sharper");

    public static Rule Layer { get; } = new ObjectRule().Optional("id", Rule.Integer()).Optional("name", Rule.Text());

    public static Rule Bounds { get; } = new ObjectRule()
        .Optional("bottom", Rule.Integer()).Optional("left", Rule.Integer()).Optional("right", Rule.Integer()).Optional("top", Rule.Integer());

    public static Rule IccProfile { get; } = ShapeRule.ByWord(
        "type",
        ("standard", new ObjectRule().Required("type", Rule.Text()).Optional("imageMode", Rule.Words("rgb", "grayscale")).Required("name", Rule.Text())),
        ("custom", new ObjectRule().Required("type", Rule.Text()).Optional("imageMode", Rule.Words("rgb", "grayscale", "cmyk")).Required("name", Rule.Text(0, 255)).Required("source", File)));

    /// <summary>The files that Photoshop makes.</summary>
    public static Rule Outputs { get; } = Rule.List(
        ShapeRule.ByWord(
            "mediaType",
            ("image/jpeg", Output().Optional("quality", Quality)),
            ("image/png", Output().Optional("compression", Compression)),
            ("image/tiff", Output()),
            ("image/vnd.adobe.photoshop", Output()),
            ("document/vnd.adobe.cpsd+dcxucf", Output()),
            ("document/vnd.adobe.cpsd+dcx", Output()),
            ("application/json", Output())),
        1,
        25);

    public static Rule FontOptions { get; } = new ObjectRule()
        .Optional("additionalFonts", Rule.List(new ObjectRule().Optional("source", File)))
        .Optional("defaultFontPostScriptName", Rule.Text())
        .Optional("missingFontStrategy", Rule.Words("fail", "use_default"));

    /// <summary>The file whose bytes work begins with.</summary>
    public static JsonElement Source(JsonElement body) => body.GetProperty("image").GetProperty("source");

    private static ObjectRule Output() => new ObjectRule()
        .Required("mediaType", Rule.Text())
        .Required("destination", Destination)
        .Optional("cropMode", Rule.Words("trim_to_transparency", "document_bounds", "layer_bounds"))
        .Optional("height", Rule.Integer(0))
        .Optional("iccProfile", IccProfile)
        .Optional("layers", Rule.List(Layer, 0, 100))
        .Optional("maxWidth", Rule.Integer(0))
        .Optional("resample", Resample)
        .Optional("scriptOutputPattern", Rule.Text(0, 255))
        .Optional("shouldOverwrite", Rule.Boolean)
        .Optional("width", Rule.Integer(0));
}
