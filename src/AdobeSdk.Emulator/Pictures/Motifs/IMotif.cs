using AdobeSdk.Emulator.Pictures.Words;

namespace AdobeSdk.Emulator.Pictures.Motifs;

/// <summary>Something that can be painted into a scene.</summary>
internal interface IMotif
{
    /// <summary>The nouns, in the singular, that mean it; the first is its name.</summary>
    IReadOnlyList<string> Nouns { get; }

    Habitat Habitat { get; }

    /// <summary>Where it is at home, for prompts that name no place.</summary>
    Place Home { get; }

    /// <summary>Its height as a share of the picture's, when it is alone.</summary>
    float Height { get; }

    /// <summary>Its breadth on the ground, in its own height.</summary>
    float Breadth => 0.7f;

    void Paint(MotifBrush brush);

    /// <summary>Light that it throws over everything else, painted last.</summary>
    void PaintLight(MotifBrush brush)
    {
    }
}
