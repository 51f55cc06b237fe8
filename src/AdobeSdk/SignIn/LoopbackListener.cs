using System.Net;
using System.Text;

namespace AdobeSdk.SignIn;

/// <summary>Waits on this machine for the browser to come back, and tells the user that the window can be closed.</summary>
internal sealed class LoopbackListener : IDisposable
{
    private const string Page = "<!doctype html><meta charset=utf-8><title>Adobe</title><p>Signed in, or not: the program knows now. This window can be closed.";

    private readonly HttpListener _listener = new();
    private readonly string _path;

    /// <summary>Begins to listen.</summary>
    /// <param name="redirectUri">An http address of this machine, with a port.</param>
    /// <exception cref="AdobeAuthenticationException">It cannot be listened on.</exception>
    public LoopbackListener(Uri redirectUri)
    {
        _path = redirectUri.AbsolutePath;
        _listener.Prefixes.Add($"{redirectUri.GetLeftPart(UriPartial.Authority)}/");
        try
        {
            _listener.Start();
        }
        catch (HttpListenerException e)
        {
            throw new AdobeAuthenticationException($"The redirect URI {redirectUri} cannot be listened on ({e.Message.TrimEnd('.')}): choose another port.", e);
        }
    }

    /// <summary>Whether this machine can listen there by itself: plain http on a loopback address.</summary>
    public static bool CanListenOn(Uri redirectUri) => redirectUri is { IsAbsoluteUri: true, IsLoopback: true } && redirectUri.Scheme == Uri.UriSchemeHttp;

    /// <summary>The address that the browser has come back to. What else asks meanwhile, for an icon say, is told that there is nothing.</summary>
    public async Task<Uri> WaitAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            HttpListenerContext context = await _listener.GetContextAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
            bool ours = context.Request.Url is { } address && address.AbsolutePath == _path && address.Query.Contains("state=", StringComparison.Ordinal);
            await AnswerAsync(context.Response, ours, cancellationToken).ConfigureAwait(false);
            if (ours)
            {
                return context.Request.Url!;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Close();

    private static async Task AnswerAsync(HttpListenerResponse response, bool ours, CancellationToken cancellationToken)
    {
        response.StatusCode = ours ? 200 : 404;
        response.ContentType = "text/html; charset=utf-8";

        // The address holds the code: it is to be neither stored nor told to other pages.
        response.Headers["Cache-Control"] = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        byte[] page = ours ? Encoding.UTF8.GetBytes(Page) : [];
        response.ContentLength64 = page.Length;
        await response.OutputStream.WriteAsync(page, cancellationToken).ConfigureAwait(false);
        response.Close();
    }
}
