using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace AdobeSdk.Emulator.Faults;

/// <summary>Lets the injected faults happen, in front of everything that would answer.</summary>
internal sealed class FaultMiddleware(EmulatorFaults faults, TimeProvider time, IHostApplicationLifetime lifetime)
{
    public Task InvokeAsync(HttpContext context, RequestDelegate next) =>
        context.Features.Get<AdobeRequest>() is { } request && faults.Strike(request, context.Request.Method) is { } fault
            ? fault.ApplyAsync(new FaultScene(context, next, time, lifetime.ApplicationStopping))
            : next(context);
}
