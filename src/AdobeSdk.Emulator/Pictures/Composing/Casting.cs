using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Motifs;
using AdobeSdk.Emulator.Pictures.Painting;
using AdobeSdk.Emulator.Pictures.Settings;
using AdobeSdk.Emulator.Pictures.Words;

namespace AdobeSdk.Emulator.Pictures.Composing;

/// <summary>Settles what a prompt leaves open, and who stands where.</summary>
internal static class Casting
{
    private static readonly Place[] AnyPlace = [Place.Meadow, Place.Sea, Place.Mountains, Place.Lake, Place.Desert, Place.Studio];

    /// <summary>Gives every scene a place, and a subject to words that name something unknown.</summary>
    public static SceneDescription Complete(SceneDescription read)
    {
        IReadOnlyList<Subject> subjects = read.Subjects;
        if (subjects.Count == 0 && read.Unknown.Count > 0)
        {
            subjects = [new Subject("monument", read.Place is null ? null : read.Tint, 1)];
        }

        Place place = read.Place
            ?? (read.Subjects.Count > 0 ? MotifCatalog.Get(read.Subjects[0].Motif).Home : AnyPlace[read.Mood / 8 % (ulong)AnyPlace.Length]);
        return read with { Subjects = subjects, Place = place };
    }

    /// <summary>The hero stands a third in, away from the light; the others share what is left.</summary>
    public static IReadOnlyList<Actor> Cast(Easel easel)
    {
        SeededRandom random = easel.Random("cast");
        float side = easel.LightSide > 0 ? -1 : 1;
        List<Actor> cast = [];
        foreach (Subject subject in easel.Scene.Subjects)
        {
            IMotif motif = MotifCatalog.Get(subject.Motif);
            for (int i = 0; i < subject.Count && cast.Count < 6; i++)
            {
                int index = cast.Count;
                float offset = index switch { 0 => 0.155f, 1 => -0.21f, 2 => -0.01f, 3 => 0.36f, 4 => -0.37f, _ => 0.26f };
                float scale = index == 0 ? 1 : index switch { 1 => 0.66f, 2 => 0.5f, _ => 0.4f };
                float x = 0.5f + (side * offset) + random.Between(-0.03f, 0.03f);
                cast.Add(new Actor(motif, subject.Colour, x, scale, index));
            }
        }

        return cast;
    }
}
