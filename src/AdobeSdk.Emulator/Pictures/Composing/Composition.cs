using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Painting;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Settings;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Composing;

/// <summary>
/// One scene, ready to be painted from back to front. A still paints every layer on one easel, a film each on its own.
/// </summary>
internal sealed class Composition
{
    private readonly ISetting _setting;
    private readonly IReadOnlyList<Actor> _cast;
    private readonly Performance[] _performances;

    /// <param name="scene">What is asked for.</param>
    /// <param name="description">What its words say; with a place.</param>
    /// <param name="raster">Where to paint.</param>
    /// <param name="trace">Takes copies on the way, for a film.</param>
    public Composition(Scene scene, SceneDescription description, Raster raster, Trace? trace = null)
    {
        Description = description;

        // The words take part in chance: two prompts with one seed differ in more than their vocabulary.
        Random = new SeededRandom(StableHash.Combine((ulong)scene.Seed, description.Mood));
        _setting = SettingCatalog.For(description.Place!.Value);
        Easel = new Easel(raster, description, Palettes.For(description), Random) { Trace = trace };
        Easel.Horizon = raster.Height * _setting.Horizon;
        Easel.Sun = PlaceSun(Easel);
        _cast = Casting.Cast(Easel);

        // Whoever is mentioned first stands in front.
        _performances = [.. _cast.Reverse().Select(actor => new Performance(Easel, _setting, actor))];
    }

    public SceneDescription Description { get; }

    public SeededRandom Random { get; }

    public Easel Easel { get; }

    /// <summary>Where the picture's hero stands across it, 0 to 1.</summary>
    public float Focus => _cast.Count > 0 ? _cast[0].X : 0.5f;

    /// <summary>Whether everybody swims or flies.</summary>
    public bool Floats => _cast.Count > 0 && _cast.All(actor => actor.Habitat is Motifs.Habitat.Water or Motifs.Habitat.Sky);

    public void PaintBehind() => _setting.PaintBehind(Easel, _cast);

    /// <summary>The actors on <paramref name="stage"/>, their mirror images on the main easel.</summary>
    public void PaintActors(Easel stage) => Array.ForEach(_performances, performance => performance.Paint(stage));

    public void PaintBefore(Easel front) => _setting.PaintBefore(front, _cast);

    public void PaintLight(Easel light) => Array.ForEach(_performances, performance => performance.PaintLight(light));

    private static SKPoint PlaceSun(Easel easel)
    {
        SeededRandom random = easel.Random("sun");
        float side = random.Between(0.16f, 0.36f);
        float x = random.Chance(0.5f) ? side : 1 - side;
        return new SKPoint(x * easel.Width, easel.Horizon * (1 - (easel.Palette.SunHeight * 0.95f)));
    }
}
