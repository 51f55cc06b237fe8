namespace AdobeSdk.Credentials;

/// <summary>What to say of Service Account (JWT) credentials, which Adobe has retired (Developer Console guide, migration).</summary>
internal static class RetiredCredential
{
    /// <summary>The message.</summary>
    /// <param name="what">What was found: <c>a JWT credential</c>.</param>
    public static string Message(string what) => $"it is {what}, and {Notice}";

    /// <summary>What happened, and what to do.</summary>
    public const string Notice =
        "Adobe retired Service Account (JWT) credentials: none can be created since 2024-06-03, none was " +
        "renewed after 2025-06-30, and the last were converted by 2026-03-01. Open the project in the Developer Console, add " +
        "an OAuth Server-to-Server credential, and use that credential's JSON";
}
