using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Words;

/// <summary>What a <see cref="PromptReader"/> has understood so far.</summary>
internal sealed class PromptNotes
{
    private readonly List<Subject> _subjects = [];
    private Rgb? _skyTint;
    private Rgb? _placeColour;

    public List<Rgb> Colours { get; } = [];

    public List<string> Unknown { get; } = [];

    public List<string> Styles { get; } = [];

    public Daytime? Daytime { get; set; }

    public Weather? Weather { get; set; }

    public Season? Season { get; set; }

    public Place? Place { get; set; }

    public bool Neon { get; set; }

    public int Count { get; set; } = 1;

    public void Add(string motif, bool plural)
    {
        int count = Math.Max(Count, plural ? 3 : 1);
        if (_subjects.Count < 3 && !_subjects.Exists(subject => subject.Motif == motif))
        {
            _subjects.Add(new Subject(motif, Colours.Count > 0 ? Colours[0] : null, count));
        }

        Colours.Clear();
        Count = 1;
    }

    /// <summary>"A green field": fields are painted in their own colours, unless the colour tints everything.</summary>
    public void DropColour(bool alreadyUsed)
    {
        if (!alreadyUsed && Colours.Count > 0)
        {
            _placeColour ??= Colours[0];
            Colours.Clear();
        }
    }

    public void TintSky()
    {
        if (Colours.Count > 0)
        {
            _skyTint = Colours[^1];
            Colours.Clear();
        }
    }

    public SceneDescription Finish(ulong mood) => new()
    {
        Daytime = Daytime,
        Weather = Weather,
        Season = Season,
        Place = Place,
        Subjects = _subjects,
        SkyTint = _skyTint,
        Tint = Colours.Count > 0 ? Colours[0] : _placeColour,
        Neon = Neon,
        Styles = Styles,
        Unknown = Unknown,
        Mood = mood,
    };
}
