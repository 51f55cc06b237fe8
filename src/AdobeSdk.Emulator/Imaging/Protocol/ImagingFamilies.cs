namespace AdobeSdk.Emulator.Imaging.Protocol;

/// <summary>Addresses of the families.</summary>
internal static class ImagingFamilies
{
    /// <summary>What a job's id stands behind in the address of its status.</summary>
    public static string StatusPath(this ImagingFamily family) => family switch
    {
        ImagingFamily.Photoshop => "/pie/psdService/status/",
        ImagingFamily.Lightroom => "/lrService/status/",
        _ => "/sensei/status/",
    };
}
