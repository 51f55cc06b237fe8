using AdobeSdk.Emulator.Pictures.Chance;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Film;

/// <summary>
/// Looks at layers painted a little larger than the frame. What is near moves more than what is far: that is
/// all the depth there is.
/// </summary>
internal sealed class Camera(CameraMotion motion, SKSizeI frame, SKSizeI canvas, float focus, SeededRandom random)
{
    private readonly Noise _hand = new(random);

    /// <summary>How a layer is to be drawn. <paramref name="time"/> goes from 0 to 1; <paramref name="depth"/> is 0 for the sky and 1 where the hero stands.</summary>
    public SKMatrix See(float time, float depth)
    {
        // Starts and stops gently.
        float way = time * time * (3 - (2 * time));
        float share = 0.35f + (0.65f * depth);
        float zoom = 1 + (((motion.ZoomFrom + ((motion.ZoomTo - motion.ZoomFrom) * way)) - 1) * share);
        float scale = zoom * Margin;
        float x = ((way - 0.5f) * motion.PanX * share) + (motion.Shake * share * _hand.Fractal(time * 7, 0.5f, 3));
        float y = ((way - 0.5f) * motion.PanY * share) + (motion.Shake * share * _hand.Fractal(time * 7, 9.5f, 3));

        // The hero stays where it is; everything is drawn out from it.
        float centreX = Hold(0.5f + ((focus - 0.5f) * (1 - (1 / zoom))) + x, scale);
        float centreY = Hold(0.5f + (0.08f * (1 - (1 / zoom))) + y, scale);
        float pixels = scale * frame.Width / canvas.Width;
        return new SKMatrix(pixels, 0, (frame.Width * 0.5f) - (centreX * canvas.Width * pixels), 0, pixels, (frame.Height * 0.5f) - (centreY * canvas.Height * pixels), 0, 0, 1);
    }

    /// <summary>How much larger than the frame layers are, so that there is something to pan to.</summary>
    public const float Margin = 1.16f;

    /// <summary>Keeps the frame inside the layer.</summary>
    private static float Hold(float centre, float scale) => Math.Clamp(centre, 0.5f / scale, 1 - (0.5f / scale));
}
