using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Motifs;
using AdobeSdk.Emulator.Pictures.Painting;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Settings;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Composing;

/// <summary>From words to pixels: reads the prompt, mixes a palette, casts the motifs and paints from back to front.</summary>
internal static class ScenePainter
{
    private static readonly PromptReader Reader = new(MotifCatalog.Nouns);

    public static SceneDescription Read(string prompt) => Reader.Read(prompt);

    public static Raster Paint(Scene scene) => Paint(scene, Casting.Complete(Read(scene.Prompt)));

    /// <summary>The same scene with nobody in it.</summary>
    public static Raster PaintBackground(Scene scene) => Paint(scene, Casting.Complete(Read(scene.Prompt)) with { Subjects = [] });

    private static Raster Paint(Scene scene, SceneDescription description)
    {
        PictureCodec.RequireSize(scene.Width, scene.Height, "The picture");
        Palette palette = Palettes.For(description);

        // The words take part in chance: two prompts with one seed differ in more than their vocabulary.
        SeededRandom random = new(StableHash.Combine((ulong)scene.Seed, description.Mood));
        Raster raster = new(scene.Width, scene.Height);
        Easel easel = new(raster, description, palette, random);
        ISetting setting = SettingCatalog.For(description.Place!.Value);
        easel.Horizon = scene.Height * setting.Horizon;
        easel.Sun = PlaceSun(easel);
        IReadOnlyList<Actor> cast = Casting.Cast(easel);
        setting.PaintBehind(easel, cast);
        List<Performance> performances = [.. cast.Reverse().Select(actor => new Performance(easel, setting, actor))];
        performances.ForEach(performance => performance.Paint());
        setting.PaintBefore(easel, cast);
        WeatherPainter.PaintInFront(easel);
        performances.ForEach(performance => performance.PaintLight());
        Rendering.Apply(raster, scene, description, random);
        return raster;
    }

    private static SKPoint PlaceSun(Easel easel)
    {
        SeededRandom random = easel.Random("sun");
        float side = random.Between(0.16f, 0.36f);
        float x = random.Chance(0.5f) ? side : 1 - side;
        return new SKPoint(x * easel.Width, easel.Horizon * (1 - (easel.Palette.SunHeight * 0.95f)));
    }
}
