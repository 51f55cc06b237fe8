using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>The shapes that several requests share.</summary>
internal static class ImagingShapes
{
    /// <summary>Whose storage: the words of all of Adobe's descriptions together.</summary>
    public static Rule Storage { get; } = Rule.Words("external", "azure", "dropbox", "adobe", "cclib", "lightroom");

    /// <summary>A file to read.</summary>
    public static Rule File { get; } = Place().Also(HrefRule.Check);

    /// <summary>A place: <c>href</c> and <c>storage</c>, and what more is added.</summary>
    public static ObjectRule Place() => new ObjectRule().Required("href", Rule.Text(1)).Required("storage", Storage);
}
