using System.Net;

namespace AdobeSdk.Tests.SignIn;

/// <summary>A user's browser: goes where it is sent, as far as a test wants it to.</summary>
internal static class Browser
{
    private static readonly HttpClient s_follows = new(new SocketsHttpHandler());
    private static readonly HttpClient s_stays = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    /// <summary>Goes to the address and on to wherever it is redirected.</summary>
    public static async Task OpenAsync(Uri address, CancellationToken cancellationToken) =>
        (await s_follows.GetAsync(address, cancellationToken)).EnsureSuccessStatusCode().Dispose();

    /// <summary>Where IMS sends it: the address that a web application is called at.</summary>
    public static async Task<Uri> RedirectedAsync(Uri address)
    {
        using HttpResponseMessage response = await s_stays.GetAsync(address);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return response.Headers.Location!;
    }

    /// <summary>A loopback address that nobody listens on.</summary>
    public static Uri FreeLoopback()
    {
        using System.Net.Sockets.TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/back");
    }
}
