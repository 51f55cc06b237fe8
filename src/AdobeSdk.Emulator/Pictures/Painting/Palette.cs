using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Painting;

/// <summary>The colours of a scene's light: what the sky looks like and what it does to everything below.</summary>
internal sealed record Palette
{
    /// <summary>From the zenith down to the horizon.</summary>
    public required Gradient Sky { get; init; }

    /// <summary>The sun's or moon's own light on things.</summary>
    public required Rgb Key { get; init; }

    /// <summary>The light from everywhere, on the shadow side.</summary>
    public required Rgb Ambient { get; init; }

    /// <summary>What distance turns into.</summary>
    public required Rgb Haze { get; init; }

    /// <summary>Clouds where the light meets them.</summary>
    public required Rgb CloudLight { get; init; }

    /// <summary>Clouds in their own shadow.</summary>
    public required Rgb CloudShade { get; init; }

    /// <summary>Height of the sun over the horizon: 0 on it, 1 at the top of the sky.</summary>
    public float SunHeight { get; init; } = 0.6f;

    /// <summary>How much of the sky clouds cover, 0 to 1.</summary>
    public float Cover { get; init; } = 0.45f;

    /// <summary>How many stars show, 0 to 1.</summary>
    public float Stars { get; init; }

    /// <summary>How far lamps are turned on, 0 to 1.</summary>
    public float Night { get; init; }

    /// <summary>How thick the air is, 0 to 1.</summary>
    public float Fog { get; init; }

    /// <summary>Whether the light in the sky is the moon's.</summary>
    public bool Moon { get; init; }

    /// <summary>The same palette with every colour changed.</summary>
    public Palette Map(Func<Rgb, Rgb> change) => this with
    {
        Sky = Sky.Map(change),
        Key = change(Key),
        Ambient = change(Ambient),
        Haze = change(Haze),
        CloudLight = change(CloudLight),
        CloudShade = change(CloudShade),
    };
}
