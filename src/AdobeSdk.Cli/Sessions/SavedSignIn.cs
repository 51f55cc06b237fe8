namespace AdobeSdk.Cli.Sessions;

/// <summary>Where <c>adobe login</c> keeps a user's sign-in unless told otherwise.</summary>
internal static class SavedSignIn
{
    /// <summary>The variable that names another file.</summary>
    public const string Variable = "ADOBE_LOGIN_FILE";

    /// <summary>The file: <c>~/.config/adobe/login.json</c>, or <c>%APPDATA%\adobe\login.json</c>.</summary>
    public static string DefaultFile => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
        ? named
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify), "adobe", "login.json");

    /// <summary>The settings that a session needs to go by a sign-in.</summary>
    /// <param name="file">The file.</param>
    /// <param name="ims">The IMS of its tokens.</param>
    public static IReadOnlyList<KeyValuePair<string, string?>> Settings(FileInfo file, Uri ims) =>
        [new("Adobe:User:File", file.FullName), new("Adobe:ImsBaseAddress", ims.AbsoluteUri)];

    /// <summary>The same for whatever the default file holds; none if there is no such file.</summary>
    public static IReadOnlyList<KeyValuePair<string, string?>> DefaultSettings() =>
        File.Exists(DefaultFile) ? Settings(new FileInfo(DefaultFile), AdobeUserTokens.Load(DefaultFile).ImsBaseAddress) : [];
}
