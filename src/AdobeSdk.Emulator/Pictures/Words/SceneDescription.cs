using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Words;

/// <summary>What a prompt says, as far as a painter can use it. What it doesn't say is <see langword="null"/>.</summary>
internal sealed record SceneDescription
{
    public Daytime? Daytime { get; init; }

    public Weather? Weather { get; init; }

    public Season? Season { get; init; }

    public Place? Place { get; init; }

    /// <summary>In the prompt's order: the first is the picture's hero.</summary>
    public IReadOnlyList<Subject> Subjects { get; init; } = [];

    /// <summary>A colour for the sky ("under a green sky").</summary>
    public Rgb? SkyTint { get; init; }

    /// <summary>A colour for everything: one the prompt names without saying what has it.</summary>
    public Rgb? Tint { get; init; }

    /// <summary>Glowing signs and edges in magenta and cyan.</summary>
    public bool Neon { get; init; }

    /// <summary>Style words found in the prompt, such as <c>watercolor</c>.</summary>
    public IReadOnlyList<string> Styles { get; init; } = [];

    /// <summary>Words that no vocabulary knows; they still steer colours and composition, through <see cref="Mood"/>.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>A stable hash of the prompt's words, whatever their case and spacing.</summary>
    public ulong Mood { get; init; }
}
