using AdobeSdk.Emulator.Pictures.Motifs;
using AdobeSdk.Emulator.Pictures.Painting;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;

namespace AdobeSdk.Emulator.Pictures.Composing;

/// <summary>From words to a finished still.</summary>
internal static class ScenePainter
{
    private static readonly PromptReader Reader = new(MotifCatalog.Nouns);

    /// <summary>What a prompt says.</summary>
    public static SceneDescription Read(string prompt) => Reader.Read(prompt);

    public static Raster Paint(Scene scene) => Paint(scene, Casting.Complete(Read(scene.Prompt)));

    /// <summary>The same scene with nobody in it.</summary>
    public static Raster PaintBackground(Scene scene) => Paint(scene, Casting.Complete(Read(scene.Prompt)) with { Subjects = [] });

    private static Raster Paint(Scene scene, SceneDescription description)
    {
        PictureCodec.RequireSize(scene.Width, scene.Height, "The picture");
        Raster raster = new(scene.Width, scene.Height);
        Composition composition = new(scene, description, raster);
        composition.PaintBehind();
        composition.PaintActors(composition.Easel);
        composition.PaintBefore(composition.Easel);
        WeatherPainter.PaintInFront(composition.Easel);
        composition.PaintLight(composition.Easel);
        Rendering.Apply(raster, scene, description, composition.Random);
        return raster;
    }
}
