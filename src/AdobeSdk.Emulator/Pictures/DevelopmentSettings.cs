namespace AdobeSdk.Emulator.Pictures;

/// <summary>How a photo is developed, in Lightroom's numbers.</summary>
internal sealed record DevelopmentSettings
{
    public bool AutoTone { get; init; }

    /// <summary>F-stops.</summary>
    public double Exposure { get; init; }

    /// <summary>This and the rest: −100 to 100.</summary>
    public double Contrast { get; init; }

    public double Highlights { get; init; }

    public double Shadows { get; init; }

    public double Whites { get; init; }

    public double Blacks { get; init; }

    public double Saturation { get; init; }

    public double Vibrance { get; init; }

    /// <summary>Detail: clarity, texture and sharpness together.</summary>
    public double Clarity { get; init; }

    public double Dehaze { get; init; }

    public double Vignette { get; init; }

    /// <summary>Noise reduction, 0 to 100.</summary>
    public double Smoothing { get; init; }

    /// <summary>Towards yellow (above 0) or blue, −1 to 1.</summary>
    public double Warmth { get; init; }
}
