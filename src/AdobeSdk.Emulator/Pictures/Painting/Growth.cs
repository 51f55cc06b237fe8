using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;

namespace AdobeSdk.Emulator.Pictures.Painting;

/// <summary>What season and weather do to grass and leaves.</summary>
internal static class Growth
{
    public static bool Snowy(SceneDescription scene) => scene.Weather == Weather.Snow || scene.Season == Season.Winter;

    public static Rgb Leaf(SceneDescription scene, SeededRandom random) => scene.Season switch
    {
        Season.Autumn => Rgb.Hsl(random.Between(12, 44), 0.78f, 0.46f),
        Season.Spring => random.Chance(0.6f) ? Rgb.Hex(0xF3A9C4) : Rgb.Hex(0x8CC152),
        _ => Snowy(scene) ? Rgb.Hex(0x2F4A3C) : Rgb.Hsl(random.Between(88, 128), 0.46f, 0.33f),
    };

    public static Rgb Grass(SceneDescription scene) => (Snowy(scene), scene.Season) switch
    {
        (true, _) => Rgb.Hex(0xEAF0F7),
        (_, Season.Autumn) => Rgb.Hex(0xA88A3E),
        (_, Season.Spring) => Rgb.Hex(0x7DB24A),
        _ => Rgb.Hex(0x5F8F3E),
    };

    /// <summary>How uneven the ground looks: snow evens everything out.</summary>
    public static float Roughness(SceneDescription scene) => Snowy(scene) ? 0.13f : 0.34f;

    public static Rgb Conifer(SceneDescription scene) => Snowy(scene) ? Rgb.Hex(0x3A5A50) : scene.Season == Season.Autumn ? Rgb.Hex(0x6B6A2E) : Rgb.Hex(0x2C5A3C);
}
