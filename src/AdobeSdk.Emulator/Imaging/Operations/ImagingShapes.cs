using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>
/// The shapes that several requests share. As in Adobe's older description, most objects may have members that it does not name.
/// </summary>
internal static class ImagingShapes
{
    /// <summary>Whose storage: the words of all of Adobe's descriptions together.</summary>
    public static Rule Storage { get; } = Rule.Words("external", "azure", "dropbox", "adobe", "cclib", "lightroom");

    /// <summary>A file to read.</summary>
    public static Rule File { get; } = Place().Also(HrefRule.Check);

    public static Rule Files { get; } = Rule.List(File);

    /// <summary>The one file that most operations read.</summary>
    public static Rule OneFile { get; } = Rule.List(File, 1, 1);

    public static Rule Bounds { get; } = new ObjectRule()
        .Optional("top", AnyNumber).Optional("left", AnyNumber).Optional("width", AnyNumber).Optional("height", AnyNumber).Optional("right", AnyNumber).Optional("bottom", AnyNumber).AllowsMore();

    public static Rule Layer { get; } = new ObjectRule().Optional("id", Rule.Integer()).Optional("name", Rule.Text()).AllowsMore();

    public static Rule MissingFonts { get; } = Rule.Words("useDefault", "fail");

    /// <summary>Files of a document.</summary>
    public static Rule DocumentOutputs { get; } = Rule.List(
        Sized(Output(7, "image/vnd.adobe.photoshop", "vnd.adobe.photoshop", "image/jpeg", "image/png", "image/tiff"))
            .Optional("maxWidth", Pixels)
            .Optional("trimToCanvas", Rule.Boolean)
            .Optional("layers", Rule.List(Layer))
            .Optional("iccProfile", new ObjectRule().Optional("imageMode", Rule.Text()).Optional("input", File).Optional("profileName", Rule.Text()).AllowsMore())
            .Also(HrefRule.Check),
        1,
        25);

    /// <summary>Files of a document whose smart objects were replaced.</summary>
    public static Rule SmartObjectOutputs { get; } = Rule.List(
        Sized(Output(7, "image/vnd.adobe.photoshop", "vnd.adobe.photoshop", "image/jpeg", "image/png", "image/tiff")).Also(HrefRule.Check), 1, 25);

    /// <summary>Files of what actions leave behind.</summary>
    public static Rule ActionOutputs { get; } = Rule.List(
        Output(12, "image/vnd.adobe.photoshop", "vnd.adobe.photoshop", "image/jpeg", "image/png", "image/tiff", "image/gif").Also(HrefRule.Check), 1, 25);

    /// <summary>Files of a photo.</summary>
    public static Rule PhotoOutputs { get; } = Rule.List(
        Output(12, "image/jpeg", "image/png", "image/x-adobe-dng", "application/rdf+xml").Also(HrefRule.Check), 1, 25);

    public static Rule AnyNumber => Rule.Number(double.MinValue, double.MaxValue);

    private static Rule Pixels => Rule.Number(0, 32_000);

    /// <summary>A place: <c>href</c> and <c>storage</c>, and what more is added.</summary>
    public static ObjectRule Place() => new ObjectRule().Required("href", Rule.Text(1)).Required("storage", Storage).AllowsMore();

    private static ObjectRule Output(int bestQuality, params string[] types) => Place()
        .Required("type", Rule.Words(types))
        .Optional("overwrite", Rule.Boolean)
        .Optional("quality", Rule.Number(bestQuality == 12 ? 0 : 1, bestQuality))
        .Optional("compression", Rule.Words("small", "medium", "large"));

    private static ObjectRule Sized(ObjectRule output) => output.Optional("width", Pixels);
}
