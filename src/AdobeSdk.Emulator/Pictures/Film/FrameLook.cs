using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Styles;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Film;

/// <summary>What is done to every frame: a style, darker corners, and for stop motion fewer frames, each held.</summary>
internal sealed class FrameLook
{
    private readonly IStyle? _style;
    private readonly SeededRandom _random;
    private readonly int _held;

    private FrameLook(IStyle? style, SeededRandom random, int held) => (_style, _random, _held) = (style, random, held);

    public static FrameLook For(Scene scene, SceneDescription description)
    {
        string? style = scene.Styles.Select(StyleWords.Find).Concat(description.Styles).FirstOrDefault(name => name is not null);
        bool stopMotion = scene.Styles.Any(word => word is "stop motion" or "claymation");
        return new FrameLook(style is null ? null : StyleCatalog.Find(style), new SeededRandom((ulong)scene.Seed), stopMotion ? 3 : 1);
    }

    /// <summary>The frame that is shown in this one's place.</summary>
    public int Hold(int frame) => frame / _held * _held;

    public void Apply(Raster frame)
    {
        // The same stream for every frame: a style whose chance changed would flicker.
        _style?.Apply(frame, _random.Fork("style"));
        SKPoint centre = new(frame.Width * 0.5f, frame.Height * 0.5f);
        using SKShader shader = SKShader.CreateRadialGradient(centre, MathF.Sqrt((centre.X * centre.X) + (centre.Y * centre.Y)), [SKColors.Transparent, SKColors.Transparent, new SKColor(0, 0, 0, 84)], [0, 0.55f, 1], SKShaderTileMode.Clamp);
        using SKPaint corners = new() { Shader = shader };
        frame.Canvas.DrawPaint(corners);
    }
}
