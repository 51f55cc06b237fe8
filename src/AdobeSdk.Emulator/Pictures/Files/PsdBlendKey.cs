namespace AdobeSdk.Emulator.Pictures.Files;

/// <summary>The four letters that Photoshop documents have for each blend mode.</summary>
internal static class PsdBlendKey
{
    private static readonly (string Key, string Word)[] Modes =
    [
        ("norm", "normal"), ("diss", "dissolve"), ("dark", "darken"), ("mul ", "multiply"), ("idiv", "color_burn"), ("lbrn", "linear_burn"), ("dkCl", "darker_color"),
        ("lite", "lighten"), ("scrn", "screen"), ("div ", "color_dodge"), ("lddg", "linear_dodge"), ("lgCl", "lighter_color"), ("over", "overlay"), ("sLit", "soft_light"),
        ("hLit", "hard_light"), ("vLit", "vivid_light"), ("lLit", "linear_light"), ("pLit", "pin_light"), ("hMix", "hard_mix"), ("diff", "difference"), ("smud", "exclusion"),
        ("fsub", "subtract"), ("fdiv", "divide"), ("hue ", "hue"), ("sat ", "saturation"), ("colr", "color"), ("lum ", "luminosity"),
    ];

    public static string WordOf(string key) => Modes.FirstOrDefault(mode => mode.Key == key).Word ?? "normal";

    public static string Of(string word) => Modes.FirstOrDefault(mode => mode.Word == word).Key ?? "norm";
}
