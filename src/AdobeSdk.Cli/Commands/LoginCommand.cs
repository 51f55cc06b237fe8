using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using AdobeSdk.Cli.Output;
using AdobeSdk.Cli.Sessions;

namespace AdobeSdk.Cli.Commands;

/// <summary><c>adobe login</c>: a user signs in with a browser.</summary>
internal static class LoginCommand
{
    private static readonly Uri s_loopback = new("http://127.0.0.1:8400/");

    public static Command Create()
    {
        var client = new Option<string>("--client-id") { Description = "The client id of an OAuth Web App, Single Page App or Native App credential. A Web App's secret is read from ADOBE_CLIENT_SECRET.", Required = true };
        var scopes = new Option<string>("--scopes")
        {
            Description = "What the user is asked to consent to. Without offline_access the sign-in ends after a day.",
            DefaultValueFactory = _ => "openid,AdobeID,offline_access",
        };
        Option<Uri> redirect = AddressOption(
            "--redirect-uri",
            "One of the credential's redirect URIs. At http://127.0.0.1:PORT/ this command listens by itself; for any other it asks for the address that the browser ended at.",
            s_loopback);
        Option<Uri> ims = AddressOption("--ims", "The IMS host.", AdobeOptions.DefaultImsBaseAddress);
        var file = FileOption();
        var noBrowser = new Option<bool>("--no-browser") { Description = "Prints the address instead of opening a browser." };

        var command = new Command("login", "Signs a user in with a browser, for APIs that act for a person. For example: adobe login --client-id ID --redirect-uri https://localhost/callback --scopes openid,AdobeID,lr_partner_apis")
        {
            client,
            scopes,
            redirect,
            ims,
            file,
            noBrowser,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            try
            {
                AdobeUserSignInOptions options = new()
                {
                    ClientId = parsed.GetRequiredValue(client),
                    ClientSecret = Environment.GetEnvironmentVariable("ADOBE_CLIENT_SECRET"),
                    RedirectUri = parsed.GetRequiredValue(redirect),
                    Scopes = ScopeSet.Parse(parsed.GetRequiredValue(scopes)),
                    ImsBaseAddress = parsed.GetRequiredValue(ims),
                };
                return SignInAsync(new(options), parsed.GetRequiredValue(file), !parsed.GetValue(noBrowser), cancellationToken);
            }
            catch (Exception e) when (e is ArgumentException or FormatException)
            {
                Terminal.Error(e.Message);
                return Task.FromResult(ExitCode.Usage);
            }
        });
        return command;
    }

    /// <summary>The option that names the file of a sign-in.</summary>
    public static Option<FileInfo> FileOption() => new("--file")
    {
        Description = $"Where the sign-in is kept; {SavedSignIn.Variable} names another place for good.",
        DefaultValueFactory = _ => new FileInfo(SavedSignIn.DefaultFile),
        HelpName = "FILE",
    };

    private static Option<Uri> AddressOption(string name, string description, Uri usual) => new(name)
    {
        Description = description,
        HelpName = "ADDRESS",
        DefaultValueFactory = _ => usual,
        CustomParser = result =>
        {
            if (result.Tokens is [{ Value: var text }] && Uri.TryCreate(text, UriKind.Absolute, out Uri? address))
            {
                return address;
            }

            result.AddError($"{name} is a whole address, such as {usual}.");
            return null;
        },
    };

    private static async Task<int> SignInAsync(AdobeUserSignIn signIn, FileInfo file, bool browser, CancellationToken cancellationToken)
    {
        AdobeUserTokens tokens = signIn.CanListen
            ? await signIn.SignInAsync((address, _) => ShowAsync(address, browser), cancellationToken).ConfigureAwait(false)
            : await PasteAsync(signIn, browser, cancellationToken).ConfigureAwait(false);

        file.Directory?.Create();
        tokens.Save(file.FullName);
        Terminal.Note("user", tokens.UserId ?? "(IMS did not say)");
        Terminal.Note("saved", $"{file.FullName}: readable by you alone, and not encrypted");
        if (tokens.RefreshToken is null)
        {
            Terminal.Note("ends", $"{tokens.AccessToken.ExpiresAt:u}: no refresh token was granted (offline_access)");
        }

        return ExitCode.Done;
    }

    private static async Task<AdobeUserTokens> PasteAsync(AdobeUserSignIn signIn, bool browser, CancellationToken cancellationToken)
    {
        AdobeSignInRequest request = signIn.Begin();
        await ShowAsync(request.Address, browser).ConfigureAwait(false);
        Terminal.Note("paste", "the whole address that the browser has ended at, whatever it shows there:");
        string pasted = await Console.In.ReadLineAsync(cancellationToken).ConfigureAwait(false) ?? "";
        return Uri.TryCreate(pasted.Trim(), UriKind.Absolute, out Uri? redirected)
            ? await signIn.CompleteAsync(request, redirected, cancellationToken).ConfigureAwait(false)
            : throw new AdobeAuthenticationException("That is no address: copy all of it from the browser's address bar, from https:// on.");
    }

    private static Task ShowAsync(Uri address, bool browser)
    {
        Terminal.Note("open", address.AbsoluteUri);
        if (browser)
        {
            try
            {
                Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true })?.Dispose();
            }
            catch (Exception e) when (e is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
            {
                Terminal.Note("browser", "could not be opened: open the address yourself");
            }
        }

        return Task.CompletedTask;
    }
}
