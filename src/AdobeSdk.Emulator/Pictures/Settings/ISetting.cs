using AdobeSdk.Emulator.Pictures.Painting;

namespace AdobeSdk.Emulator.Pictures.Settings;

/// <summary>A kind of place: what lies behind the actors, where they stand, what lies before them.</summary>
internal interface ISetting
{
    /// <summary>The horizon's row as a share of the height.</summary>
    float Horizon { get; }

    void PaintBehind(Easel easel, IReadOnlyList<Actor> cast);

    Spot Place(Easel easel, Actor actor);

    void PaintBefore(Easel easel, IReadOnlyList<Actor> cast)
    {
    }
}
