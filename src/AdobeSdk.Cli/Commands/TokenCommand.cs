using System.CommandLine;
using System.Text.Json;
using AdobeSdk.Cli.Sessions;
using AdobeSdk.Firefly;

namespace AdobeSdk.Cli.Commands;

/// <summary><c>adobe token</c>: prints an access token for other programs.</summary>
internal static class TokenCommand
{
    public static Command Create()
    {
        var scopes = new Option<string>("--scopes")
        {
            Description = "The API's scopes, separated by commas; the base scopes are added.",
            DefaultValueFactory = _ => FireflyClient.Scopes.ToString(),
        };
        var json = new Option<bool>("--json") { Description = "Prints access_token, token_type, expires_at and scope as one JSON object." };
        var config = new Option<FileInfo?>("--config") { Description = "A file of the Developer Console: the OAuth or project JSON; for retired JWT credentials config.json, private.key or the Config zip.", HelpName = "FILE" };
        var user = new Option<bool>("--user") { Description = "A token of the user who has signed in (adobe login), where there are other credentials as well." };
        var header = new Option<bool>("--header") { Description = "Prints the whole header, for: curl -H \"$(adobe token --header)\"" };

        var command = new Command("token", "Prints an access token of your credentials. It is a secret: mind your shell's history and logs.")
        {
            scopes,
            config,
            user,
            json,
            header,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(header))
            {
                result.AddError("--json and --header exclude each other.");
            }

            if (result.GetValue(user) && result.GetValue(config) is not null)
            {
                result.AddError("--user and --config exclude each other.");
            }
        });
        command.SetAction((parsed, cancellationToken) =>
            PrintAsync(parsed.GetValue(scopes)!, Settings(parsed.GetValue(config), parsed.GetValue(user)), parsed.GetValue(json), parsed.GetValue(header), cancellationToken));
        return command;
    }

    private static IReadOnlyList<KeyValuePair<string, string?>>? Settings(FileInfo? config, bool user) =>
        config is not null ? [new("Adobe:CredentialsFile", config.FullName)]
        : !user ? null
        : SavedSignIn.DefaultSettings() is { Count: > 0 } signedIn ? signedIn
        : throw new AdobeAuthenticationException("No user has signed in: adobe login --client-id ID.");

    private static async Task<int> PrintAsync(string scopes, IReadOnlyList<KeyValuePair<string, string?>>? settings, bool json, bool header, CancellationToken cancellationToken)
    {
        ScopeSet wanted;
        try
        {
            wanted = ScopeSet.Parse(scopes);
        }
        catch (FormatException e)
        {
            Output.Terminal.Error(e.Message);
            return ExitCode.Usage;
        }

        await using AdobeSession session = AdobeSession.Open(_ => { }, settings);
        AdobeAccessToken token = await session.Get<IAdobeTokenProvider>().GetTokenAsync(wanted, cancellationToken).ConfigureAwait(false);
        Console.WriteLine((json, header) switch
        {
            (true, _) => JsonSerializer.Serialize(new
            {
                access_token = token.Value,
                token_type = "bearer",
                expires_at = token.ExpiresAt,
                scope = wanted.ToString(),
            }),
            (_, true) => $"Authorization: Bearer {token.Value}",
            _ => token.Value,
        });
        return ExitCode.Done;
    }
}
