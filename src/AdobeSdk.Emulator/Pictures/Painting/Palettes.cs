using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;

namespace AdobeSdk.Emulator.Pictures.Painting;

/// <summary>Mixes the palette of a time of day with weather, season and the prompt's colours.</summary>
internal static class Palettes
{
    public static Palette For(SceneDescription scene)
    {
        Palette palette = ForDaytime(scene.Daytime ?? DefaultDaytime(scene));
        palette = InWeather(palette, scene.Weather ?? (scene.Season == Season.Winter ? Weather.Cloudy : Weather.Fair));
        if (scene.Season == Season.Autumn)
        {
            palette = palette.Map(colour => colour.Mix(colour * new Rgb(1.06f, 0.98f, 0.86f), 0.8f));
        }

        if (scene.Neon)
        {
            palette = palette with
            {
                Sky = palette.Sky.Map(colour => colour.Tint(Rgb.Hex(0x7A2BD0), 0.6f)),
                Haze = palette.Haze.Mix(Rgb.Hex(0xC0288F), 0.55f),
                Ambient = palette.Ambient.Mix(Rgb.Hex(0x6A3FB0), 0.5f),
                Night = 1,
            };
        }

        if (scene.SkyTint is { } sky)
        {
            palette = palette with
            {
                Sky = palette.Sky.Map(colour => colour.Tint(sky, 0.75f)),
                Haze = palette.Haze.Tint(sky, 0.6f),
                CloudLight = palette.CloudLight.Tint(sky, 0.35f),
                CloudShade = palette.CloudShade.Tint(sky, 0.5f),
            };
        }

        return scene.Tint is { } tint ? palette.Map(colour => colour.Tint(tint, 0.55f)) : palette;
    }

    private static Daytime DefaultDaytime(SceneDescription scene) => (scene.Weather, scene.Neon) switch
    {
        (Weather.Aurora, _) or (_, true) => Daytime.Night,

        (Weather.Storm or Weather.Rain, _) => Daytime.Day,

        // An hour the prompt leaves open is the mood's choice, mostly a bright one.
        _ => (scene.Mood % 8) switch
        {
            0 => Daytime.GoldenHour,
            1 => Daytime.Dawn,
            2 => Daytime.Sunset,
            _ => Daytime.Day,
        },
    };

    private static Palette ForDaytime(Daytime daytime) => daytime switch
    {
        Daytime.Dawn => new Palette
        {
            Sky = Gradient.Of(0x3A4C86, 0x6F78AE, 0xB79BBF, 0xEDB3AC, 0xFBD3A8, 0xFEEBC2),
            Key = Rgb.Hex(0xFFC792) * 0.75f, Ambient = Rgb.Hex(0x8E8BB0), Haze = Rgb.Hex(0xF0C9B4),
            CloudLight = Rgb.Hex(0xFFD9BE), CloudShade = Rgb.Hex(0x9A87AE), SunHeight = 0.10f, Cover = 0.5f, Stars = 0.04f, Night = 0.25f, Fog = 0.25f,
        },
        Daytime.GoldenHour => new Palette
        {
            Sky = Gradient.Of(0x3E6EA8, 0x7DA0BD, 0xC9C3A4, 0xF5CF86, 0xFFD98C, 0xFFE9B4),
            Key = Rgb.Hex(0xFFC060) * 0.95f, Ambient = Rgb.Hex(0x8A8088), Haze = Rgb.Hex(0xF6D79A),
            CloudLight = Rgb.Hex(0xFFE7B8), CloudShade = Rgb.Hex(0xB59A92), SunHeight = 0.24f, Cover = 0.42f, Fog = 0.12f,
        },
        Daytime.Sunset => new Palette
        {
            Sky = Gradient.Of(0x24245C, 0x55307A, 0xA63A6E, 0xE85A44, 0xFB9238, 0xFFC857),
            Key = Rgb.Hex(0xFF8A3D) * 0.9f, Ambient = Rgb.Hex(0x6C4A70), Haze = Rgb.Hex(0xF08A52),
            CloudLight = Rgb.Hex(0xFF9A5C), CloudShade = Rgb.Hex(0x6B3566), SunHeight = 0.07f, Cover = 0.55f, Stars = 0.03f, Night = 0.35f, Fog = 0.1f,
        },
        Daytime.Dusk => new Palette
        {
            Sky = Gradient.Of(0x0E1236, 0x1F2158, 0x46357C, 0x86508F, 0xD0708A, 0xF6A776, 0xFFCF94),
            Key = Rgb.Hex(0xFF9F78) * 0.55f, Ambient = Rgb.Hex(0x514C82), Haze = Rgb.Hex(0xB87A94),
            CloudLight = Rgb.Hex(0xF59A8C), CloudShade = Rgb.Hex(0x3F3268), SunHeight = 0.015f, Cover = 0.5f, Stars = 0.45f, Night = 0.85f, Fog = 0.12f,
        },
        Daytime.Night => new Palette
        {
            Sky = Gradient.Of(0x03050F, 0x070E24, 0x0E1C42, 0x1A305E, 0x2B4877),
            Key = Rgb.Hex(0xA9C0F2) * 0.38f, Ambient = Rgb.Hex(0x2A3660), Haze = Rgb.Hex(0x22375F),
            CloudLight = Rgb.Hex(0x5A719F), CloudShade = Rgb.Hex(0x121C38), SunHeight = 0.62f, Cover = 0.34f, Stars = 1, Night = 1, Moon = true, Fog = 0.06f,
        },
        _ => new Palette
        {
            Sky = Gradient.Of(0x1B5FB4, 0x3E86D0, 0x74B1E6, 0xA9D2F1, 0xD6EBF6),
            Key = Rgb.Hex(0xFFF3D8) * 0.72f, Ambient = Rgb.Hex(0x8FA3BC), Haze = Rgb.Hex(0xC6DDEC),
            CloudLight = Rgb.Hex(0xFFFFFF), CloudShade = Rgb.Hex(0x9FB4CB), SunHeight = 0.8f, Cover = 0.45f,
        },
    };

    private static Palette InWeather(Palette palette, Weather weather) => weather switch
    {
        Weather.Clear => palette with { Cover = 0.1f },
        Weather.Cloudy => palette.Map(colour => colour.Saturate(0.75f)) with { Cover = 0.8f },
        Weather.Rain => Grey(palette, Rgb.Hex(0x76858F), 0.62f) with { Cover = 0.95f, Stars = 0, Fog = MathF.Max(palette.Fog, 0.35f), Night = MathF.Max(palette.Night, 0.5f) },
        Weather.Storm => Grey(palette, Rgb.Hex(0x39434F), 0.72f) with { Cover = 1.1f, Stars = 0, Fog = 0.2f, Night = MathF.Max(palette.Night, 0.7f) },
        Weather.Fog => Grey(palette, palette.Haze.Saturate(0.5f), 0.6f) with { Cover = 0.3f, Stars = 0, Fog = 0.85f },
        Weather.Snow => Grey(palette, palette.Moon ? Rgb.Hex(0x3A4A6B) : Rgb.Hex(0xCBD5DF), 0.5f) with { Cover = 0.85f, Stars = palette.Stars * 0.4f, Fog = MathF.Max(palette.Fog, 0.3f) },
        Weather.Aurora => palette with { Stars = 1, Cover = 0.05f, Moon = false, Night = 1 },
        _ => palette,
    };

    /// <summary>Overcast: the sky evens out and light loses its direction.</summary>
    private static Palette Grey(Palette palette, Rgb veil, float amount) => palette with
    {
        Sky = palette.Sky.Map(colour => colour.Mix(veil, amount)),
        Haze = palette.Haze.Mix(veil, amount),
        Ambient = palette.Ambient.Mix(veil, amount * 0.5f),
        Key = palette.Key.Mix(veil, 0.5f) * 0.7f,
        CloudLight = palette.CloudLight.Mix(veil, amount * 0.8f) * 1.08f,
        CloudShade = palette.CloudShade.Mix(veil * 0.7f, amount),
    };
}
