using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Words;

/// <summary>The common names of colours.</summary>
internal static class ColourWords
{
    private static readonly Dictionary<string, uint> Names = new(StringComparer.Ordinal)
    {
        ["red"] = 0xD62828, ["crimson"] = 0xB3122F, ["scarlet"] = 0xE0301E, ["maroon"] = 0x7A1E2C, ["ruby"] = 0xB0113C,
        ["orange"] = 0xF27A1A, ["amber"] = 0xF5A81C, ["copper"] = 0xB86B3A, ["rust"] = 0xA8481E, ["peach"] = 0xF8B996,
        ["coral"] = 0xF4715C, ["salmon"] = 0xF28C78, ["terracotta"] = 0xC4633F,
        ["yellow"] = 0xF6D02F, ["gold"] = 0xD9A521, ["golden"] = 0xDDA92B, ["lemon"] = 0xF4E04D, ["mustard"] = 0xC99A1E, ["cream"] = 0xF5ECD2,
        ["green"] = 0x2E9B46, ["emerald"] = 0x13955B, ["lime"] = 0x8FD12C, ["olive"] = 0x74782B, ["mint"] = 0x8FDDB8, ["jade"] = 0x2FA57A,
        ["teal"] = 0x12858A, ["turquoise"] = 0x2CC5BF, ["cyan"] = 0x22C7E0, ["aqua"] = 0x35CFD2,
        ["blue"] = 0x2463D1, ["azure"] = 0x2D8BEA, ["navy"] = 0x1B2C63, ["cobalt"] = 0x1F4BB5, ["sapphire"] = 0x1C47A6, ["indigo"] = 0x3D2C8D,
        ["purple"] = 0x7B2CBF, ["violet"] = 0x7F3FD0, ["lavender"] = 0xB9A3E3, ["lilac"] = 0xC3A2DC, ["plum"] = 0x6E2A62,
        ["magenta"] = 0xD5219B, ["fuchsia"] = 0xDF2FA6, ["pink"] = 0xF27FAE, ["blush"] = 0xF2B7BD,
        ["brown"] = 0x7A4B28, ["tan"] = 0xC9A777, ["beige"] = 0xE3D3B4, ["bronze"] = 0x9C6B30, ["chocolate"] = 0x5A331B,
        ["black"] = 0x1C1C20, ["white"] = 0xF4F4F2, ["grey"] = 0x8A8D91, ["gray"] = 0x8A8D91, ["silver"] = 0xC3C8CE, ["ivory"] = 0xF4EEDD, ["charcoal"] = 0x33363B,
    };

    public static Rgb? Find(string word) => Names.TryGetValue(word, out uint rgb) ? Rgb.Hex(rgb) : null;
}
