using AdobeSdk.Emulator.Pictures.Composing;
using AdobeSdk.Emulator.Pictures.Painting;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Film;

/// <summary>
/// A scene in layers: clouds drift behind the land, water shimmers, actors bob and the camera moves through it.
/// Painted once; a frame only puts the layers together.
/// </summary>
internal sealed class SceneFootage : IFootage
{
    private const uint Black = 0xFF000000;

    private readonly Composition _composition;
    private readonly Camera _camera;
    private readonly Raster _land, _clouds, _actors, _front, _light;
    private readonly SKImage _clearSky;
    private readonly SKImage? _flash, _cloudImage, _actorImage, _frontImage, _lightImage;
    private readonly Shimmer? _shimmer;
    private readonly Raster _weather;
    private readonly float _seconds;
    private readonly float _wind;

    public SceneFootage(Scene scene, SKSizeI frame, TimeSpan length)
    {
        (int width, int height) = ((int)(frame.Width * Camera.Margin), (int)(frame.Height * Camera.Margin));
        SceneDescription description = Casting.Complete(ScenePainter.Read(scene.Prompt));
        _land = new Raster(width, height);
        (_clouds, _actors, _front, _light) = (new(width, height), new(width, height), new(width, height), new(width, height));
        _weather = new Raster(frame.Width, frame.Height);
        using Trace trace = new();
        _composition = new Composition(scene, description, _land, trace);
        _composition.PaintBehind();
        bool sky = trace.Sky is not null;
        int shore = Math.Min((int)_composition.Easel.Horizon + 1, height);
        bool[]? wet = trace.Water is { } water ? Shimmer.Wet(_land, water, shore) : null;
        _composition.PaintActors(_composition.Easel.On(_actors));
        _shimmer = wet is null ? null : new Shimmer(_land, wet, shore);
        _composition.PaintBefore(_composition.Easel.On(_front));
        _light.Canvas.Clear(SKColors.Black);
        _composition.PaintLight(_composition.Easel.On(_light));
        if (sky)
        {
            CloudPainter.Paint(_composition.Easel.On(_clouds));
            SkyHole.Cut(_land, trace.Sky!, (int)_composition.Easel.Horizon);
        }

        _clearSky = SKImage.FromBitmap((trace.ClearSky ?? _land).Bitmap);
        _flash = sky && description.Weather == Weather.Storm ? SKImage.FromBitmap(trace.Sky!.Bitmap) : null;
        (_cloudImage, _actorImage, _frontImage, _lightImage) =
            (Shown(_clouds, 0), Shown(_actors, 0), Shown(_front, 0), Shown(_light, Black));
        _camera = new Camera(CameraMotion.For(scene.Styles), frame, new SKSizeI(width, height), _composition.Focus, _composition.Random.Fork("camera"));
        _seconds = (float)length.TotalSeconds;
        _wind = _composition.Random.Fork("wind").Chance(0.5f) ? 1 : -1;
    }

    public void Draw(SKCanvas canvas, float time)
    {
        float seconds = time * _seconds;
        canvas.Clear(SKColors.Black);
        bool flashes = _flash is not null && (seconds % 1.9f is < 0.08f or (> 0.16f and < 0.3f));
        Layer(canvas, flashes ? _flash! : _clearSky, _camera.See(time, 0));
        if (!flashes)
        {
            // Enlarged a little, so that the wind has something to bring along.
            SKMatrix drift = SKMatrix.CreateScale(1.12f, 1.12f, _land.Width * 0.5f, 0)
                .PostConcat(SKMatrix.CreateTranslation((time - 0.5f) * _wind * _land.Width * 0.055f, 0))
                .PostConcat(_camera.See(time, 0));
            Layer(canvas, _cloudImage, drift);
        }

        _shimmer?.Move(seconds);

        // Not FromBitmap, which would copy: the land changes with every frame.
        using (SKPixmap pixels = _land.Bitmap.PeekPixels())
        using (SKImage land = SKImage.FromPixels(pixels))
        {
            Layer(canvas, land, _camera.See(time, 0.6f));
        }

        Layer(canvas, _actorImage, Bob(seconds).PostConcat(_camera.See(time, 1)));
        Layer(canvas, _frontImage, _camera.See(time, 1.5f));
        using SKPaint glow = new() { BlendMode = SKBlendMode.Screen, Color = SKColors.White.WithAlpha((byte)(205 + (50 * MathF.Sin(seconds * 2.4f)))) };
        Layer(canvas, _lightImage, _camera.See(time, 1), glow);
        Fall(canvas, seconds);
    }

    public void Dispose()
    {
        foreach (IDisposable? part in (IDisposable?[])[_clearSky, _flash, _cloudImage, _actorImage, _frontImage, _lightImage, _land, _clouds, _actors, _front, _light, _weather])
        {
            part?.Dispose();
        }
    }

    /// <summary>The layer, unless there is nothing on it: drawing nothing takes as long as drawing something.</summary>
    private static SKImage? Shown(Raster layer, uint nothing) => layer.Pixels.ContainsAnyExcept(nothing) ? SKImage.FromBitmap(layer.Bitmap) : null;

    private static void Layer(SKCanvas canvas, SKImage? image, SKMatrix matrix, SKPaint? paint = null)
    {
        if (image is null)
        {
            return;
        }

        canvas.Save();
        canvas.Concat(matrix);
        canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear), paint);
        canvas.Restore();
    }

    /// <summary>Ships and balloons are never quite still; what stands on land is.</summary>
    private SKMatrix Bob(float seconds)
    {
        float sway = _composition.Floats ? 1 : 0;
        float up = MathF.Sin(seconds * 1.5f) * 0.006f * sway * _land.Height;
        return SKMatrix.CreateRotation(MathF.Sin((seconds * 1.1f) + 1) * 0.008f * sway, _land.Width * _composition.Focus, _land.Height * 0.8f)
            .PostConcat(SKMatrix.CreateTranslation(0, up));
    }

    private void Fall(SKCanvas canvas, float seconds)
    {
        if (_composition.Description.Weather is not (Weather.Rain or Weather.Storm or Weather.Snow or Weather.Fog))
        {
            return;
        }

        _weather.Canvas.Clear(SKColors.Transparent);
        Easel easel = _composition.Easel.On(_weather);
        easel.Time = seconds;
        WeatherPainter.PaintInFront(easel);
        canvas.DrawBitmap(_weather.Bitmap, 0, 0);
    }
}
