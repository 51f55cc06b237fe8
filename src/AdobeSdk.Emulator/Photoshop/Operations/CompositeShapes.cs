using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>Documents and their changes.</summary>
internal static class CompositeShapes
{
    private static readonly Rule s_resolution = new ObjectRule().Required("unit", Rule.Words("density_unit")).Optional("value", Rule.Integer(1));

    private static readonly Rule s_length = new ObjectRule().Required("unit", Rule.Words("pixels_unit", "percent_unit", "distance_unit")).Optional("value", Rule.Integer(0));

    /// <summary>An image that is there, or a new document.</summary>
    public static Rule Image { get; } = ShapeRule.ByMember(
        ("source", Shapes.Image),
        ("width", new ObjectRule()
            .Required("width", Rule.Integer(1, 32_000))
            .Required("height", Rule.Integer(1, 32_000))
            .Optional("depth", Rule.Words("1", "8", "16", "32"))
            .Optional("fill", Rule.Words("white", "background_color", "transparent"))
            .Optional("iccProfile", Shapes.IccProfile)
            .Optional("mode", Rule.Words("rgb", "bitmap", "grayscale", "indexed", "hsb", "cmyk", "lab", "duotone", "multichannel"))
            .Optional("name", Rule.Text(0, 255))
            .Optional("pixelScaleFactor", Rule.Number(0.1, double.MaxValue))
            .Optional("resolution", s_resolution)));

    public static Rule Edits { get; } = new ObjectRule()
        .Optional("document", new ObjectRule()
            .Optional("crop", new ObjectRule().Required("bounds", Shapes.Bounds).Optional("hide", Rule.Boolean))
            .Optional("resize", new ObjectRule()
                .Optional("constrainProportions", Rule.Boolean)
                .Optional("height", s_length)
                .Optional("rasterize", Rule.Boolean)
                .Optional("resample", Shapes.Resample)
                .Optional("resolution", s_resolution)
                .Optional("scaleStyles", Rule.Boolean)
                .Optional("width", s_length))
            .Optional("trim", new ObjectRule().Optional("trimUpon", Rule.Words("transparent_pixels"))))
        .Optional("layers", Rule.List(LayerRule.Instance));
}
