using System.CommandLine;
using AdobeSdk.Cli.Output;
using AdobeSdk.Cli.Sessions;

namespace AdobeSdk.Cli.Commands;

/// <summary><c>adobe logout</c>: ends what <c>adobe login</c> began.</summary>
internal static class LogoutCommand
{
    public static Command Create()
    {
        Option<FileInfo> file = LoginCommand.FileOption();
        var command = new Command("logout", "Revokes a user's sign-in at IMS and deletes its file.") { file };
        command.SetAction((parsed, cancellationToken) => EndAsync(parsed.GetRequiredValue(file), cancellationToken));
        return command;
    }

    private static async Task<int> EndAsync(FileInfo file, CancellationToken cancellationToken)
    {
        if (!file.Exists)
        {
            Terminal.Error($"There is no sign-in in {file.FullName}.");
            return ExitCode.Failed;
        }

        AdobeUserTokens tokens = AdobeUserTokens.Load(file.FullName);
        await using AdobeSession session = AdobeSession.Open(_ => { }, SavedSignIn.Settings(file, tokens.ImsBaseAddress));
        IImsClient ims = session.Get<IImsClient>();
        foreach (string token in new[] { tokens.RefreshToken, tokens.AccessToken.Value }.OfType<string>())
        {
            await ims.RevokeAsync(token, cancellationToken).ConfigureAwait(false);
        }

        file.Delete();
        Terminal.Note("revoked", $"{tokens.UserId}; {file.FullName} is deleted");
        return ExitCode.Done;
    }
}
