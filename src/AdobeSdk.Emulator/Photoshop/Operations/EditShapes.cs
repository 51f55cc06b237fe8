using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>Edits of photos.</summary>
internal static class EditShapes
{
    private static readonly Rule s_hundred = Rule.Integer(-100, 100);
    private static readonly Rule s_positive = Rule.Integer(0, 100);

    public static Rule Edits { get; } = new ObjectRule()
        .Optional("autoTone", Rule.Boolean)
        .Optional("autoStraighten", new ObjectRule()
            .Required("enabled", Rule.Boolean)
            .Optional("uprightMode", Rule.Words("auto", "full", "level", "vertical"))
            .Optional("constrainCrop", Rule.Boolean))
        .Optional("color", new ObjectRule()
            .Optional("saturation", s_hundred)
            .Optional("vibrance", s_hundred)
            .Optional("whiteBalance", Rule.Words("As Shot", "Auto", "Cloudy", "Custom", "Daylight", "Flash", "Fluorescent", "Shade", "Tungsten")))
        .Optional("effects", new ObjectRule().Optional("clarity", s_hundred).Optional("dehaze", s_hundred).Optional("texture", s_hundred).Optional("vignette", s_hundred))
        .Optional("light", new ObjectRule()
            .Optional("blacks", s_hundred).Optional("contrast", s_hundred).Optional("exposure", Rule.Number(-5, 5))
            .Optional("highlights", s_hundred).Optional("shadows", s_hundred).Optional("whites", s_hundred))
        .Optional("noiseReduction", new ObjectRule().Optional("color", s_positive).Optional("luminance", s_positive))
        .Optional("sharpen", new ObjectRule().Optional("detail", s_positive).Optional("edgeMasking", s_positive).Optional("radius", Rule.Number(0.5, 3)))
        .Optional("sharpness", Rule.Integer(0, 150))
        .Optional("presets", Rule.List(Shapes.File, 0, 10))
        .Optional("xmp", new ObjectRule()
            .Required("source", Shapes.File)
            .Optional("masks", Rule.List(new ObjectRule().Required("digest", Rule.Text()).Required("source", Shapes.File)))
            .Optional("orientation", Rule.Words("top_left", "top_right", "bottom_right", "bottom_left", "left_top", "right_top", "right_bottom", "left_bottom")));

    public static Rule Outputs { get; } = Rule.List(
        ShapeRule.ByWord(
            "mediaType",
            ("image/jpeg", Output().Optional("quality", Shapes.Quality)),
            ("image/png", Output().Optional("compression", Shapes.Compression)),
            ("image/x-adobe-dng", Output()),
            ("application/rdf+xml", Output())),
        1,
        25);

    private static ObjectRule Output() => new ObjectRule().Required("mediaType", Rule.Text()).Required("destination", Shapes.Destination);
}
