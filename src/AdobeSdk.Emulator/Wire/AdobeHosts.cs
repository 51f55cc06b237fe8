using System.Text.RegularExpressions;

namespace AdobeSdk.Emulator.Wire;

/// <summary>The hosts that the emulator stands in for.</summary>
internal static partial class AdobeHosts
{
    public const string Ims = "ims-na1.adobelogin.com";
    public const string ImsStage = "ims-na1-stg1.adobelogin.com";
    public const string Firefly = "firefly-api.adobe.io";
    public const string Photoshop = "photoshop-api.adobe.io";

    /// <summary>Background removal, masking, and the first image APIs.</summary>
    public const string Image = "image.adobe.io";

    /// <summary>Lightroom's catalog.</summary>
    public const string Lightroom = "lr.adobe.io";

    /// <summary>Where results and uploads lie: a bucket that doesn't exist, on a domain that Firefly reads inputs from.</summary>
    public const string Storage = "emulator-storage.s3.amazonaws.com";

    /// <summary>The Developer Console's API.</summary>
    public const string Console = "api.adobe.io";

    /// <summary>Where the keys are published that events are signed with.</summary>
    public const string EventKeys = "static.adobeioevents.com";

    /// <summary>Where registrations of webhooks are confirmed.</summary>
    public const string Registrations = "csm.adobe.io";

    public static IReadOnlyList<string> All { get; } = [Ims, ImsStage, Firefly, Photoshop, Image, Lightroom, Console, Storage, EventKeys, Registrations];

    /// <summary>The host whose endpoints answer for <paramref name="host"/>, or <see langword="null"/>.</summary>
    public static string? Resolve(string host)
    {
        foreach (string known in All)
        {
            if (string.Equals(known, host, StringComparison.OrdinalIgnoreCase))
            {
                return known;
            }
        }

        return FireflyShard().IsMatch(host) ? Firefly : null;
    }

    // Adobe answers submits with status links on such hosts: firefly-epo854211.adobe.io.
    [GeneratedRegex(@"^firefly-[a-z]{3}\d+\.adobe\.io$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FireflyShard();
}
