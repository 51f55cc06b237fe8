namespace AdobeSdk.Emulator.Pictures.Words;

/// <summary>The ways a picture can be rendered, by their names in prompts and in Firefly's style presets.</summary>
internal static class StyleWords
{
    private static readonly (string Style, string[] Words)[] Rows =
    [
        ("watercolor", ["watercolor", "watercolour", "aquarelle", "wash"]),
        ("oil", ["oil", "oil painting", "oil paint", "impressionism", "impressionist", "acrylic", "palette knife", "painting", "expressionism", "thick paint"]),
        ("pixel", ["pixel", "pixel art", "8bit", "8 bit", "pixelated", "retro game"]),
        ("sketch", ["sketch", "pencil", "pencil sketch", "line art", "line drawing", "ink", "charcoal drawing", "doodle drawing", "engraving"]),
        ("vector", ["vector", "vector art", "vector look", "flat", "flat design", "2d", "minimalism", "minimalist", "cartoon", "anime", "comic book", "pop art", "poster"]),
        ("duotone", ["duotone", "risograph", "screen print", "two tone"]),
        ("monochrome", ["monochrome", "black and white", "bw", "black white", "noir", "grayscale", "greyscale"]),
        ("vintage", ["vintage", "retro", "sepia", "antique", "faded image", "nostalgic", "film photo"]),
        ("vivid", ["vivid", "vibrant", "hyper realistic", "bold", "psychedelic", "vibrant color", "synthwave", "vaporwave", "neon"]),
        ("pastel", ["pastel", "pastel color", "muted", "muted color", "faded", "soft"]),
    ];

    /// <summary>The rendering a word or preset stands for, or <see langword="null"/>.</summary>
    public static string? Find(string word)
    {
        string plain = word.Replace('_', ' ').Replace('-', ' ').Trim().ToLowerInvariant();
        foreach ((string style, string[] words) in Rows)
        {
            if (Array.IndexOf(words, plain) >= 0)
            {
                return style;
            }
        }

        return plain.EndsWith('s') ? Find(plain[..^1]) : null;
    }
}
