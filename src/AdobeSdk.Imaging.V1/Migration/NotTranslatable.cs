namespace AdobeSdk.Imaging.V1;

/// <summary>What version 2 has no place for. It is told, and never left out in silence.</summary>
internal static class NotTranslatable
{
    /// <summary>Says which member cannot be translated.</summary>
    /// <param name="member">The member, such as <c>Layers[0].Text.Rotation</c>.</param>
    /// <param name="why">Why not, and what to do instead.</param>
    public static NotSupportedException Because(string member, string why) => new($"{member} cannot be translated to Photoshop v2: {why}");

    /// <summary>Refuses a member that has a value.</summary>
    public static void Refuse<T>(T? value, string member, string why)
    {
        if (value is not null)
        {
            throw Because(member, why);
        }
    }
}
