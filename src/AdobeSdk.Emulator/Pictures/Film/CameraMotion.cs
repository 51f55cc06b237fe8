namespace AdobeSdk.Emulator.Pictures.Film;

/// <summary>How the camera moves in the course of a film; Firefly's words for it.</summary>
/// <param name="PanX">From left to right, in picture widths.</param>
/// <param name="PanY">From top to bottom, in picture heights.</param>
/// <param name="ZoomFrom">Enlargement at the beginning.</param>
/// <param name="ZoomTo">Enlargement at the end.</param>
/// <param name="Shake">How unsteady the hand is, in picture widths.</param>
internal sealed record CameraMotion(float PanX, float PanY, float ZoomFrom, float ZoomTo, float Shake)
{
    /// <summary>A camera that nobody directs comes slowly nearer.</summary>
    private static readonly CameraMotion Default = new(0.012f, 0, 1, 1.06f, 0);

    public static CameraMotion For(IEnumerable<string> words)
    {
        CameraMotion motion = Default;
        foreach (string word in words)
        {
            motion = word switch
            {
                "camera pan left" => motion with { PanX = -0.09f, ZoomTo = motion.ZoomFrom },
                "camera pan right" => motion with { PanX = 0.09f, ZoomTo = motion.ZoomFrom },
                "camera tilt up" => motion with { PanX = 0, PanY = -0.08f, ZoomTo = motion.ZoomFrom },
                "camera tilt down" => motion with { PanX = 0, PanY = 0.08f, ZoomTo = motion.ZoomFrom },
                "camera zoom in" => motion with { PanX = 0, ZoomTo = motion.ZoomFrom * 1.32f },
                "camera zoom out" => motion with { PanX = 0, ZoomFrom = motion.ZoomFrom * 1.32f, ZoomTo = motion.ZoomFrom },
                "camera locked down" => motion with { PanX = 0, PanY = 0, ZoomTo = motion.ZoomFrom },
                "camera handheld" => motion with { PanX = 0, ZoomTo = motion.ZoomFrom, Shake = 0.009f },
                "close-up shot" => motion.Closer(1.35f),
                "extreme close-up" => motion.Closer(1.7f),
                "medium shot" => motion.Closer(1.12f),
                _ => motion,
            };
        }

        return motion;
    }

    private CameraMotion Closer(float by) => this with { ZoomFrom = ZoomFrom * by, ZoomTo = ZoomTo * by };
}
