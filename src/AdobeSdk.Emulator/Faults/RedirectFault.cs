using AdobeSdk.Emulator.Wire;

namespace AdobeSdk.Emulator.Faults;

/// <summary>A redirect that keeps method and body: to the same URL, or elsewhere.</summary>
internal sealed class RedirectFault(string name, Uri? target) : Fault(name)
{
    internal override Task ApplyAsync(FaultScene scene)
    {
        AdobeRequest request = AdobeRequest.Of(scene.Context);
        scene.Context.Response.StatusCode = 307;
        scene.Context.Response.Headers.Location = target?.AbsoluteUri ?? request.UrlOf(request.Host, request.Path + scene.Context.Request.QueryString);
        return Task.CompletedTask;
    }
}
