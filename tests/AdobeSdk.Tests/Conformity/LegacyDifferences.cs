using AdobeSdk.Imaging.V1;

namespace AdobeSdk.Tests.Conformity;

/// <summary>
/// Where the older description differs from the later one, or says too little, and what the types do about it. By the end of the
/// place; one that no place has any more is an error.
/// </summary>
internal static class LegacyDifferences
{
    /// <summary>The later description has words for it, or C# has a plain type.</summary>
    public static IReadOnlyDictionary<string, Type> Types { get; } = new Dictionary<string, Type>
    {
        [".iccProfile.imageMode"] = typeof(ColorMode),
        [".document.imageMode"] = typeof(ColorMode),
        [".document.depth"] = typeof(int),
        [".metadata.service.version"] = typeof(string),
        [".options.actionJSON[]"] = typeof(System.Text.Json.JsonElement),
    };

    /// <summary>Required in the later description alone. Actions may be left out for a <c>uxp</c>, of which nothing is said.</summary>
    public static IReadOnlyList<string> Stricter { get; } =
        [".iccProfile.input.href", ".iccProfile.input.storage", "PlayActionsRequest.options.actions", ".solidColor.rgb", "outputs._links.self.href", "outputs._links.self.storage"];

    /// <summary>Required in the older description alone.</summary>
    public static IReadOnlyList<string> Looser { get; } = [".paragraphStyles.alignment", ".fontColor.gray.gray"];

    /// <summary>Parts of a request's options that answers are not said to repeat.</summary>
    public static IReadOnlySet<(Type Type, string Property)> Repeated { get; } = new HashSet<(Type, string)> { (typeof(SenseiOptions), "process"), (typeof(SenseiOptions), "service") };

    /// <summary>The entries of these lists that no place in the description has any more.</summary>
    public static IEnumerable<string> Stale(IReadOnlySet<string> places) =>
        Types.Keys.Concat(Stricter).Concat(Looser).Concat(Whole.Select(name => "." + name)).Where(end => !places.Any(place => place.EndsWith(end, StringComparison.Ordinal)));

    /// <summary>The numbers that may have a fraction here, and are whole in the later description: by the last name.</summary>
    public static IReadOnlySet<string> Whole { get; } = new HashSet<string>
    {
        "width", "height", "maxWidth", "quality", "Contrast", "Saturation", "VignetteAmount", "Vibrance", "Highlights", "Shadows", "Whites", "Blacks", "Clarity", "Dehaze", "Texture",
        "Sharpness", "ColorNoiseReduction", "NoiseReduction", "SharpenDetail", "SharpenEdgeMasking",
    };
}
