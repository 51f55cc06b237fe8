using AdobeSdk.Emulator;

namespace AdobeSdk.Package.Tests;

/// <summary>The environment of somebody who has, or has not, an account.</summary>
internal static class Account
{
    public const string Secret = "package-tests-secret";

    private static readonly string[] Names =
    [
        "FIREFLY_SERVICES_CLIENT_ID", "FIREFLY_SERVICES_CLIENT_SECRET", "FIREFLY_SERVICES_ACCESS_TOKEN",
        "ADOBE_CLIENT_ID", "ADOBE_CLIENT_SECRET", "ADOBE_EMULATOR",
    ];

    /// <summary>No credentials at all, whatever this machine has, and no user who has signed in.</summary>
    public static Dictionary<string, string?> None() => new(Names.ToDictionary(n => n, _ => (string?)null))
    {
        ["ADOBE_LOGIN_FILE"] = Path.Combine(Path.GetTempPath(), "nobody-has-signed-in.json"),
    };

    /// <summary>Credentials, and an emulator in Adobe's place.</summary>
    public static Dictionary<string, string?> At(AdobeEmulator emulator, string secret = Secret) => new(None())
    {
        ["ADOBE_EMULATOR"] = emulator.Address.ToString(),
        ["FIREFLY_SERVICES_CLIENT_ID"] = "package-tests",
        ["FIREFLY_SERVICES_CLIENT_SECRET"] = secret,
    };
}
