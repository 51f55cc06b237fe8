namespace AdobeSdk.Lightroom;

/// <summary>Ids as Lightroom wants them. Whoever makes an asset or an album chooses its id.</summary>
public static class LightroomId
{
    /// <summary>A new id: 32 lower-case hexadecimal digits.</summary>
    public static string New() => Guid.NewGuid().ToString("N");
}
